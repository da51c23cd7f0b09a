// Practice or the real account, each with what it means for the people on a list.
import { Radio, Text } from '@mantine/core'
import { useTranslations } from 'use-intl'
import type { Connection } from '../../../shared/settings/connection.ts'
import { FailureAlert } from '../../ui/failure-alert.tsx'
import { useAttempt } from '../../ui/use-attempt.ts'
import classes from './settings.module.css'

type Mode = 'practice' | 'live'

type Props = {
  readonly mode: Connection['mode']
  readonly onChoose: (mode: Mode) => Promise<void>
}

const modes = [
  { mode: 'practice', title: 'modePractice', body: 'modePracticeBody' },
  { mode: 'live', title: 'modeLive', body: 'modeLiveBody' },
] as const

export function ModeChoice({ mode, onChoose }: Props) {
  const t = useTranslations('settings')
  const { attempt, run } = useAttempt()
  return (
    <div>
      <Radio.Group
        aria-label={t('mode')}
        value={mode === 'unset' ? null : mode}
        onChange={(chosen) => void run(() => onChoose(chosen === 'live' ? 'live' : 'practice'))}
      >
        <div className={classes.modes}>
          {modes.map((choice) => (
            <Radio.Card key={choice.mode} value={choice.mode} className={classes.mode ?? ''}>
              <Radio.Indicator mt={2} />
              <div>
                <Text size="sm" fw={600}>
                  {t(choice.title)}
                </Text>
                <Text size="xs" c="dimmed">
                  {t(choice.body)}
                </Text>
              </div>
            </Radio.Card>
          ))}
        </div>
      </Radio.Group>
      {attempt.stage === 'failed' && (
        <FailureAlert failure={attempt.failure} title={t('modeFailed')} />
      )}
    </div>
  )
}
