// Says how a written number stands: what becomes of it, or what is wrong with it.
import { useFormatter, useTranslations } from 'use-intl'
import { readablePhone } from '../../shared/contacts/judging/readable-phone.ts'
import type { NumberVerdict } from './judged-number.ts'

type Bad = Extract<NumberVerdict, { kind: 'bad' }>

/** Empty for an empty field. */
export function useNumberSentence(): (verdict: NumberVerdict) => string {
  const t = useTranslations('phone')
  const repairs = useTranslations('repairs')
  const format = useFormatter()

  function tellBad({ issue, length }: Bad): string {
    if (!length) return t(issue)
    const { country, digits, least, most } = length
    const place = format.displayName(country, { type: 'region' }) ?? country
    return issue === 'too-short'
      ? t('tooShortBy', { digits: least - digits, expected: least, country: place })
      : t('tooLongBy', { digits: digits - most, expected: most, country: place })
  }

  return (verdict) => {
    switch (verdict.kind) {
      case 'empty':
        return ''
      case 'good': {
        const shown = readablePhone(verdict.e164)
        if (verdict.repairs.length === 0) return t('good', { phone: shown })
        const list = format.list(verdict.repairs.map((code) => repairs(code)))
        return t('repaired', { phone: shown, repairs: list })
      }
      case 'bad': {
        const { suggestion } = verdict
        if (!suggestion) return tellBad(verdict)
        const phone = readablePhone(suggestion.e164)
        return `${tellBad(verdict)} ${t('probably', { phone, repair: repairs(suggestion.repair) })}`
      }
      default:
        return verdict satisfies never
    }
  }
}
