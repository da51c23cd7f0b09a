// Saves the rows with problems, or those who would get the message, as a workbook or a CSV in the person's own words.
import { useLocale, useTranslations } from 'use-intl'
import { issueCodes } from '../../../../shared/contacts/contact-types.ts'
import type {
  ProblemFormat,
  ProblemWords,
} from '../../../../shared/contacts/exchange/problem-rows.ts'
import { saveFile } from '../../../ui/save-file.ts'
import { useNotice } from '../../../ui/use-notice.ts'
import type { ReadyList } from '../import-state.ts'

const statusCodes = [...issueCodes, 'duplicate', 'valid', 'repaired', 'excluded'] as const

export type FileKind = 'excel' | 'csv'

export function useListFiles({ table, fileName }: ReadyList) {
  const t = useTranslations('clean')
  const notice = useNotice()
  const tStatus = useTranslations('rowStatus')
  // Excel in Spanish separates with semicolons, in English with commas.
  const csv: ProblemFormat = useLocale() === 'es' ? 'csv;' : 'csv,'
  const formatOf = (kind: FileKind): ProblemFormat => (kind === 'excel' ? 'xlsx' : csv)
  const ending = (kind: FileKind) => (kind === 'excel' ? '.xlsx' : '.csv')
  const source = { name: fileName.replace(/\.[^.]*$/, '') }

  return {
    async saveProblems(kind: FileKind): Promise<void> {
      const statuses = Object.fromEntries(statusCodes.map((code) => [code, tStatus(code)]))
      const words: ProblemWords = {
        ...{ sheet: t('sheet'), line: t('line'), problem: t('problem'), key: t('key') },
        statuses: statuses as ProblemWords['statuses'],
      }
      const asked = { kind: 'export-problems', words, format: formatOf(kind) } as const
      const { rows, pieces } = await table.ask(asked)
      saveFile(pieces, t('fileName', source) + ending(kind))
      notice(t('exported', { rows }))
    },
    async saveClean(kind: FileKind): Promise<void> {
      const asked = {
        kind: 'export-clean',
        sheet: t('cleanSheet'),
        format: formatOf(kind),
      } as const
      const written = await table.ask(asked)
      if (!written.ok) return notice(t(written.problem))
      saveFile(written.pieces, t('cleanFileName', source) + ending(kind))
      notice(t('exportedClean', { rows: written.rows }))
    },
  }
}
