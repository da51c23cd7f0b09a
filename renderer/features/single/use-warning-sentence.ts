// Says what deserves a second look before one message leaves.
import { useFormatter, useTranslations } from 'use-intl'
import {
  type PlanWarningCode,
  planWarningCodes,
} from '../../../shared/campaigns/campaign-problems.ts'
import type { SinglePlan } from '../../../shared/single/single-message.ts'
import { useMoment } from '../../ui/use-moment.ts'

type Warning = SinglePlan['warnings'][number]

export function useWarningSentence(): (warning: Warning) => string {
  const t = useTranslations('single')
  const format = useFormatter()
  const moment = useMoment()

  function tellKnown(code: PlanWarningCode, detail: string): string {
    switch (code) {
      case 'outside-legal-window':
        return t('warnLegal')
      case 'no-rules-known':
        return t('warnNoRules', {
          country: format.displayName(detail, { type: 'region' }) ?? detail,
        })
      case 'several-parts':
        return t('warnParts', { count: Number(detail) })
      case 'sent-before':
        return t('warnSentBefore', { moment: moment(detail) })
      case 'message':
        return t(/brace/.test(detail) ? 'warnBraces' : 'warnOther')
      // Only campaigns have people to fill in and times to keep.
      case 'sent-before-elsewhere':
      case 'empty-values':
      case 'residues':
      case 'schedule':
        return t('warnOther')
      default:
        return code satisfies never
    }
  }

  return ({ code, detail }) => {
    const known = planWarningCodes.find((candidate) => candidate === code)
    return known ? tellKnown(known, detail) : `${code} ${detail}`
  }
}
