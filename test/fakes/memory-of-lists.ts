// What would be kept in the workspace of a list for its next month, kept here.
import type { LastMonth } from '../../renderer/features/import/last-month.ts'
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

/** Who was in the list that was sent last, whatever its columns are called. */
export function peopleOfLastMonth(): LastMonth {
  const at = '2026-10-12T15:00:00.000Z'
  let whole: ReadonlyMap<number, number> | null = null
  let next = new Map<number, number>()
  return {
    last: async () => whole && { people: whole.size, at },
    async compare(_, { numbers, prints }) {
      const isNew = (number: number) => !whole?.has(number)
      return {
        added: numbers.filter(isNew),
        changed: numbers.filter(
          (number, place) => !isNew(number) && whole?.get(number) !== prints[place],
        ),
      }
    },
    async begin() {
      next = new Map()
      return 1
    },
    async append(_, { numbers, prints }) {
      for (const [place, number] of numbers.entries()) next.set(number, prints[place] ?? 0)
    },
    async end() {
      whole = next
    },
  }
}
