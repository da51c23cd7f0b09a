// Tries the connection with a harmless question and tells what was learned, or why it failed.
import { Button, Text } from '@mantine/core'
import { IconPlugConnected } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { FailureAlert } from '../../ui/failure-alert.tsx'
import { useAttempt } from '../../ui/use-attempt.ts'
import { ConnectionLearned } from './connection-learned.tsx'
import type { ConnectionTest } from './preferences-store.ts'
import classes from './settings.module.css'

type Props = {
  readonly profileName: string
  readonly origins: readonly string[]
  readonly onTest: () => Promise<ConnectionTest>
}

export function ConnectionTestGroup({ profileName, origins, onTest }: Props) {
  const t = useTranslations('settings')
  const { attempt, run } = useAttempt()
  const [learned, setLearned] = useState<ConnectionTest | null>(null)
  const test = () => {
    setLearned(null)
    void run(async () => setLearned(await onTest()))
  }
  return (
    <>
      <Text size="sm" c="dimmed">
        {t('testBody')}
      </Text>
      <div>
        <Text size="sm">{t('testOf', { name: profileName })}</Text>
        <ul className={classes.origins}>
          {origins.map((origin) => (
            <li key={origin}>
              <Text size="sm" ff="monospace">
                {origin}
              </Text>
            </li>
          ))}
        </ul>
      </div>
      <div>
        <Button
          variant="default"
          leftSection={<IconPlugConnected size={15} aria-hidden />}
          loading={attempt.stage === 'running'}
          onClick={test}
        >
          {t('test')}
        </Button>
      </div>
      {learned && <ConnectionLearned {...learned} />}
      {attempt.stage === 'failed' && (
        <FailureAlert failure={attempt.failure} title={t('testFailed')} />
      )}
    </>
  )
}
