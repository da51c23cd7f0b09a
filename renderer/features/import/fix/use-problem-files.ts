// Saves the rows with problems as a workbook or a CSV in the person's own words.
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

export function useProblemFiles({ table, fileName }: ReadyList) {
  const t = useTranslations('clean')
  const notice = useNotice()
  const tStatus = useTranslations('rowStatus')
  // Excel in Spanish separates with semicolons, in English with commas.
  const csv: ProblemFormat = useLocale() === 'es' ? 'csv;' : 'csv,'

  async function save(format: ProblemFormat): Promise<void> {
    const statuses = Object.fromEntries(statusCodes.map((code) => [code, tStatus(code)]))
    const words: ProblemWords = {
      ...{ sheet: t('sheet'), line: t('line'), problem: t('problem'), key: t('key') },
      statuses: statuses as ProblemWords['statuses'],
    }
    const { rows, pieces } = await table.ask({ kind: 'export-problems', words, format })
    const name = t('fileName', { name: fileName.replace(/\.[^.]*$/, '') })
    saveFile(pieces, format === 'xlsx' ? `${name}.xlsx` : `${name}.csv`)
    notice(t('exported', { rows }))
  }

  return { saveExcel: () => save('xlsx'), saveCsv: () => save(csv) }
}
