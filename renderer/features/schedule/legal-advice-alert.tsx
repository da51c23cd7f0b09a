// Says which times fall outside the country's hours and offers the nearest ones that do not.
import { Alert, Button, Group, Stack, Text } from '@mantine/core'
import { IconClock } from '@tabler/icons-react'
import { useTranslations } from 'use-intl'
import { useLegalSentences } from '../../ui/use-legal-sentences.ts'
import { lawfulTranches, legalAdvice } from './legal-advice.ts'
import type { ScheduleState } from './schedule-store.ts'

type Props = { readonly state: ScheduleState; readonly country: string }

export function LegalAdviceAlert({ state, country }: Props) {
  const t = useTranslations('schedule')
  const { tellProblem, tellTime } = useLegalSentences()
  const advice = legalAdvice(state, country)
  const [first] = advice
  if (!first) return null
  const times = state.kind === 'tranches' ? lawfulTranches(state, country) : null
  const { next } = first
  return (
    <Alert
      color="yellow"
      icon={<IconClock size={16} aria-hidden />}
      title={t('outsideHours')}
      role="status"
    >
      <Stack gap={4}>
        {advice.map(({ index, problem }) => (
          <Text size="sm" key={index}>
            {state.kind === 'tranches' && `${t('trancheNumber', { number: index + 1 })}: `}
            {tellProblem(problem)}
          </Text>
        ))}
      </Stack>
      <Group mt={8} gap={8}>
        {state.kind === 'tranches' && times && (
          <Button size="compact-sm" variant="default" onClick={() => state.tranchesMoved(times)}>
            {t('moveTranches')}
          </Button>
        )}
        {state.kind !== 'tranches' && next && (
          <Button
            size="compact-sm"
            variant="default"
            onClick={() => {
              state.kindChosen('at')
              state.timeChosen(next)
            }}
          >
            {t('moveTo', { time: tellTime(next) })}
          </Button>
        )}
      </Group>
    </Alert>
  )
}
