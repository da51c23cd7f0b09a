// What would be kept in the workspace of a list for its next month, kept here.
import type { ImportMemory } from '../../renderer/features/import/list-memory.ts'
import { namesInOrder } from '../../shared/contacts/memory/column-names.ts'
import type { ListMemory } from '../../shared/contacts/memory/list-memory.ts'

export function memoryOfLists(): ImportMemory & { readonly kept: ReadonlyMap<string, ListMemory> } {
  const kept = new Map<string, ListMemory>()
  const at = '2026-10-12T15:00:00.000Z'
  return {
    kept,
    find: async (names) => kept.get(namesInOrder(names)) ?? null,
    async keep(names, mapping, recipe) {
      const before = kept.get(namesInOrder(names))
      kept.set(namesInOrder(names), {
        ...{ keptAt: at, mapping },
        recipe: [...(recipe ?? before?.recipe ?? [])],
        recipeAt: recipe ? at : (before?.recipeAt ?? null),
      })
    },
    forget: async (names) => {
      kept.delete(namesInOrder(names))
    },
  }
}
