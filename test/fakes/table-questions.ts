// What tests of the contact table ask of it again and again.
import type { GridRow, ReadAnswer } from '../../renderer/features/import/table/table-facts.ts'
import { fewContacts, type TableWithoutWorker, textFile } from './table-without-worker.ts'

export function questionsTo(table: () => TableWithoutWorker) {
  const block = (): Promise<readonly GridRow[]> =>
    table().ask({ kind: 'block', offset: 0, limit: 200 })
  return {
    block,
    statuses: async () => (await block()).map(({ line, status }) => [line, status]),
    async opened(text = fewContacts): Promise<Extract<ReadAnswer, { ok: true }>> {
      const request = { kind: 'read', file: textFile(text), choices: {}, country: 'CO' } as const
      const answer = await table().ask(request)
      if (!answer.ok) throw new Error(answer.failure.code)
      return answer
    },
  }
}

/** The numbers are in `Celular`. */
export const settled = (defaultCountry: string) =>
  ({
    kind: 'perform',
    action: {
      kind: 'settings',
      settings: { defaultCountry, phoneColumns: ['Celular'], countryColumn: null },
    },
  }) as const
