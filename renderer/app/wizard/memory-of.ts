// What the main process keeps of a list for its next month.
import type { Call } from '../../bridge/call.ts'
import type { LastMonth } from '../../features/import/last-month.ts'
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

export const lastMonthOf = (call: Call): LastMonth => ({
  last: async (names) => (await call('import-memory.last-month', { names: [...names] })).last,
  compare: (names, { numbers, prints }) =>
    call('import-memory.compare', {
      ...{ names: [...names], numbers: [...numbers] },
      prints: [...prints],
    }),
  begin: async (names) => (await call('import-memory.begin-rows', { names: [...names] })).batch,
  append: (batch, { numbers, prints }) =>
    call('import-memory.append-rows', { batch, numbers: [...numbers], prints: [...prints] }),
  end: (batch) => call('import-memory.end-rows', { batch }),
})
