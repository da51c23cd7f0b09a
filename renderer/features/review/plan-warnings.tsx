// What deserves a second look before the send, in sentences.
import { Alert, Anchor, List } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useFormatter, useLocale, useTimeZone, useTranslations } from 'use-intl'
import {
  type PlanWarningCode,
  planWarningCodes,
} from '../../../shared/campaigns/campaign-problems.ts'
import type { Plan } from '../../../shared/campaigns/plan.ts'
import type { ReviewWays } from './review-ways.ts'

type Warning = Plan['warnings'][number]

type Props = {
  readonly warnings: readonly Warning[]
  readonly ways: ReviewWays
}

export function PlanWarnings({ warnings, ways }: Props) {
  const t = useTranslations('review')
  const tell = useWarningSentence()
  if (warnings.length === 0) return null
  const sentences = new Map(warnings.map((warning) => [tell(warning), warning]))
  return (
    <Alert
      role="note"
      color="yellow"
      icon={<IconAlertTriangle size={16} aria-hidden />}
      title={t('warnings', { count: sentences.size })}
      mb={20}
    >
      <List size="sm" spacing={4}>
        {[...sentences].map(([sentence, warning]) => (
          <List.Item key={sentence}>
            {sentence} <WayToEarlier warning={warning} ways={ways} />
          </List.Item>
        ))}
      </List>
    </Alert>
  )
}

function WayToEarlier({ warning, ways }: { readonly warning: Warning; readonly ways: ReviewWays }) {
  const t = useTranslations('review')
  const { code, detail, campaignId } = warning
  const isElsewhere = code === 'sent-before-elsewhere'
  if (campaignId === undefined && !isElsewhere) return null
  const go = () =>
    campaignId === undefined ? ways.onFindRemote(detail) : ways.onCampaign(campaignId)
  return (
    <Anchor component="button" type="button" size="sm" onClick={go}>
      {t(isElsewhere ? 'seeAtProvider' : 'seeCampaign')}
    </Anchor>
  )
}

const messageWords = {
  'unknown-field-with-default': 'warnUnknownField',
  'single-braces': 'warnBraces',
  'stray-brace': 'warnBraces',
} as const

const scheduleWords = {
  'ambiguous-time': 'warnTwice',
  'same-time': 'warnSameTime',
  'out-of-order': 'warnOrder',
} as const

function useWarningSentence() {
  const t = useTranslations('review')
  const format = useFormatter()
  const zone = useTimeZone() ?? 'UTC'
  const language = useLocale()

  function tellKnown(code: PlanWarningCode, detail: string): string {
    switch (code) {
      case 'outside-legal-window': {
        const instant = new Date(detail.split(' ')[0] ?? '')
        const time = format.dateTime(instant, {
          dateStyle: 'full',
          timeStyle: 'short',
          timeZone: zone,
        })
        return t('warnLegal', { time })
      }
      case 'no-rules-known': {
        const country = new Intl.DisplayNames(language, { type: 'region' }).of(detail) ?? detail
        return t('warnNoRules', { country })
      }
      case 'several-parts':
        return t('warnParts', { count: Number(detail) })
      case 'sent-before':
        return t('warnSentBefore', { name: detail })
      case 'sent-before-elsewhere':
        return t('warnSentElsewhere', { name: detail })
      case 'empty-values':
        return t('warnEmpty', { count: Number(detail) })
      case 'residues':
        return t('warnResidues', { count: Number(detail) })
      case 'message':
        return t(
          detail in messageWords
            ? messageWords[detail as keyof typeof messageWords]
            : 'warnMessage',
        )
      case 'schedule':
        return t(
          detail in scheduleWords
            ? scheduleWords[detail as keyof typeof scheduleWords]
            : 'warnSchedule',
        )
      default:
        return code satisfies never
    }
  }

  return ({ code, detail }: Warning): string => {
    const known = planWarningCodes.find((candidate) => candidate === code)
    return known ? tellKnown(known, detail) : `${code} ${detail}`
  }
}
