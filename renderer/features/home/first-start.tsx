// The first choice of all: practise without an account, or connect one.
import { Button, Center, Stack, Text, Title } from '@mantine/core'
import { IconFlask, IconPlugConnected } from '@tabler/icons-react'
import { useTranslations } from 'use-intl'
import { ChoiceCard } from '../../ui/choice-card.tsx'
import { FailureAlert } from '../../ui/failure-alert.tsx'
import { useAttempt } from '../../ui/use-attempt.ts'
import classes from './home.module.css'

type Props = {
  /** A promise that rejects is shown as a failure. */
  readonly onPractice: () => void | Promise<void>
  readonly onLive: () => void | Promise<void>
}

export function FirstStart({ onPractice, onLive }: Props) {
  const t = useTranslations('home')
  const { attempt, run } = useAttempt()
  const choose = (choice: () => void | Promise<void>) => () => void run(async () => choice())
  return (
    <Center mih="100%" p={24}>
      <Stack gap={20} maw={720} w="100%">
        <div>
          <Title order={1}>{t('welcome')}</Title>
          <Text c="dimmed">{t('welcomeBody')}</Text>
        </div>
        <div className={classes.choices}>
          <ChoiceCard icon={IconFlask} title={t('practiceTitle')} body={t('practiceBody')}>
            <Button loading={attempt.stage === 'running'} onClick={choose(onPractice)}>
              {t('practiceChoose')}
            </Button>
          </ChoiceCard>
          <ChoiceCard icon={IconPlugConnected} title={t('liveTitle')} body={t('liveBody')}>
            <Button
              variant="default"
              disabled={attempt.stage === 'running'}
              onClick={choose(onLive)}
            >
              {t('liveChoose')}
            </Button>
          </ChoiceCard>
        </div>
        <Text size="sm" c="dimmed">
          {t('changeLater')}
        </Text>
        {attempt.stage === 'failed' && <FailureAlert failure={attempt.failure} />}
      </Stack>
    </Center>
  )
}
