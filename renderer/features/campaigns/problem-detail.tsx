// What is known of a problem beyond its sentence, in words; identifiers and codes are among the details below.
import { Text } from '@mantine/core'
import { useFormatter, useTranslations } from 'use-intl'
import type { Campaign } from '../../../shared/campaigns/campaign.ts'
import { useMoment } from '../../ui/use-moment.ts'

const causes = [
  'name-not-found',
  'connection-refused',
  'unreachable',
  'timeout',
  'untrusted-certificate',
] as const

export function ProblemDetail({ problem }: { readonly problem: NonNullable<Campaign['problem']> }) {
  const t = useTranslations('campaigns')
  const format = useFormatter()
  const moment = useMoment()
  const sentence = sentenceOf()
  if (sentence === null) return null
  return (
    <Text size="sm" mt={4}>
      {sentence}
    </Text>
  )

  function sentenceOf(): string | null {
    const { code, message } = problem
    if (code === 'provider-unreachable' || code === 'waiting-for-network') {
      const cause = causes.find((known) => known === message)
      return cause ? t(`cause-${cause}`) : null
    }
    if (code === 'group-count-differs') {
      const [counted, planned] = message.split(' / ').map(Number)
      return counted === undefined || planned === undefined || Number.isNaN(counted + planned)
        ? null
        : t('countDiffers', { counted: format.number(counted), planned: format.number(planned) })
    }
    if (code === 'schedule-passed' && !Number.isNaN(Date.parse(message))) {
      return t('passedTime', { moment: moment(message) })
    }
    return code === 'found-twice' ? t('foundIds', { ids: message }) : null
  }
}
