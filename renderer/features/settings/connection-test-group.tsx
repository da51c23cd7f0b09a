// Tries the connection with a harmless question and tells what was learned, or why it failed.
import { Alert, Button, Text, Title } from '@mantine/core'
import { IconCircleCheck, IconPlugConnected } from '@tabler/icons-react'
import { useState } from 'react'
import { useFormatter, useTranslations } from 'use-intl'
import { FailureAlert } from '../../ui/failure-alert.tsx'
import { useAttempt } from '../../ui/use-attempt.ts'
import type { ConnectionTest } from './preferences-store.ts'
import classes from './settings.module.css'

type Props = { readonly onTest: () => Promise<ConnectionTest> }

export function ConnectionTestGroup({ onTest }: Props) {
  const t = useTranslations('settings')
  const { attempt, run } = useAttempt()
  const [learned, setLearned] = useState<ConnectionTest | null>(null)
  const test = () => {
    setLearned(null)
    void run(async () => setLearned(await onTest()))
  }
  return (
    <div className={classes.group}>
      <Title order={3}>{t('test')}</Title>
      <Text size="sm" c="dimmed">
        {t('testBody')}
      </Text>
      <Button
        variant="default"
        leftSection={<IconPlugConnected size={15} aria-hidden />}
        loading={attempt.stage === 'running'}
        onClick={test}
      >
        {t('test')}
      </Button>
      {learned && <Learned {...learned} />}
      {attempt.stage === 'failed' && (
        <FailureAlert failure={attempt.failure} title={t('testFailed')} />
      )}
    </div>
  )
}

function Learned({ groups, elapsedMs }: ConnectionTest) {
  const t = useTranslations('settings')
  const format = useFormatter()
  const time =
    elapsedMs < 1000
      ? format.number(Math.round(elapsedMs), { style: 'unit', unit: 'millisecond' })
      : format.number(elapsedMs / 1000, {
          style: 'unit',
          unit: 'second',
          maximumFractionDigits: 1,
        })
  return (
    <Alert color="green" p={10} role="status" icon={<IconCircleCheck size={16} aria-hidden />}>
      {t('testGood', { time, groups })}
    </Alert>
  )
}
