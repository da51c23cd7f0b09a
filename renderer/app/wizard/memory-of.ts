// What the main process keeps of a list for its next month.
import type { Call } from '../../bridge/call.ts'
import type { ImportMemory } from '../../features/import/list-memory.ts'

export const memoryOf = (call: Call): ImportMemory => ({
  find: async (names) => (await call('import-memory.find', { names: [...names] })).memory,
  keep: (names, mapping, recipe) =>
    call('import-memory.keep', {
      ...{ names: [...names], mapping },
      recipe: recipe && [...recipe],
    }),
  forget: (names) => call('import-memory.forget', { names: [...names] }),
})
