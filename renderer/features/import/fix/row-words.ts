// Tells how a row stands in one full sentence: where, what, and what to do about it.
import { useFormatter, useTranslations } from 'use-intl'
import type { ContactColumn, RepairCode } from '../../../../shared/contacts/contact-types.ts'
import type { GridRow } from '../table/table-facts.ts'

export function useRowSentence(columns: readonly ContactColumn[]): (row: GridRow) => string {
  const t = useTranslations('rowSentences')
  const tRepairs = useTranslations('repairs')
  const format = useFormatter()
  const countryName = useCountryName()

  const repairList = (codes: readonly RepairCode[]) =>
    format.list(codes.map((code) => tRepairs(code)))

  function suggestion({ suggestion: found }: GridRow): string {
    if (!found) return ''
    return ` ${t('probably', { phone: found.phone, repair: tRepairs(found.repair) })}`
  }

  return (row) => {
    const { line, status, lengthGap } = row
    const column = columns[row.phoneColumn ?? -1]?.name ?? ''
    const value = row.cells[row.phoneColumn ?? -1] ?? ''
    const phone = row.phone ?? ''
    switch (status) {
      case 'valid':
      case 'repaired':
        if (row.repairs.length === 0) return t('valid', { line, phone })
        return t('repaired', { line, phone, value, repairs: repairList(row.repairs) })
      case 'duplicate':
        return t('duplicate', { line, column, first: row.duplicateOfLine ?? 0 })
      case 'excluded':
      case 'damaged-record':
        return t(status, { line })
      case 'refused-by-provider':
        return t(status, { line, column, refusal: row.refusal ?? '' })
      case 'too-short':
      case 'too-long': {
        if (!lengthGap) return t(status, { line, column }) + suggestion(row)
        const { digits, expected } = lengthGap
        const gap = { line, column, digits, expected, country: countryName(lengthGap.country) }
        return t(status === 'too-short' ? 'tooShortBy' : 'tooLongBy', gap) + suggestion(row)
      }
      case 'not-a-number':
      case 'scientific-notation':
        return t(status, { line, column, value }) + suggestion(row)
      default:
        return t(status, { line, column }) + suggestion(row)
    }
  }
}

/** ISO 3166 alpha-2 to the name people use, in the window's language. */
export function useCountryName(): (country: string) => string {
  const format = useFormatter()
  return (country) => format.displayName(country, { type: 'region' }) ?? country
}
