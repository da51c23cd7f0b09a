// Mensaje individual: one SMS or one call, reviewed before it leaves, and those that left before.
import { Tabs } from '@mantine/core'
import { IconMessage, IconPhoneCall } from '@tabler/icons-react'
import { useEffect } from 'react'
import { useTranslations } from 'use-intl'
import type { Connection } from '../../../shared/settings/connection.ts'
import type { Settings } from '../../../shared/settings/settings.ts'
import type { Channel } from '../../../shared/single/single-message.ts'
import { connectionBarrier } from '../../ui/connection-barrier.ts'
import { ConnectionNeeded } from '../../ui/connection-needed.tsx'
import { Page } from '../../ui/page.tsx'
import { SentMessages } from './sent-messages.tsx'
import type { SingleStore } from './single-store.ts'
import { SingleWork } from './single-work.tsx'
import { VoiceOff } from './voice-off.tsx'

type Props = {
  readonly store: SingleStore
  readonly settings: Settings
  readonly connection: Connection
  readonly onSettings: () => void
  readonly onPractice: () => void
}

const services = { sms: 'transactional', voice: 'voice' } as const

export function SingleScreen({ store, settings, connection, onSettings, onPractice }: Props) {
  const t = useTranslations('single')
  const channel = store((state) => state.form.channel)
  const voice = store((state) => state.voice)
  const course = store((state) => state.course)
  const { opened, written } = store.getState()
  const { mode, account } = connection
  useEffect(() => void opened(mode), [opened, mode, account.id])
  useEffect(() => {
    if (store.getState().form.senderId === '') written({ senderId: settings.senderId })
  }, [store, written, settings.senderId])
  const barrier = connectionBarrier(connection, services[channel])
  const saidOff = course.stage === 'failed' && course.failure.code === 'operation-off'
  const isOff = channel === 'voice' && (voice === 'off' || saidOff)
  return (
    <Page title={t('title')} note={t('note')}>
      <Tabs
        value={channel}
        keepMounted={false}
        onChange={(chosen) => written({ channel: chosen as Channel })}
      >
        <Tabs.List aria-label={t('channel')} mb={16}>
          <Tabs.Tab value="sms" leftSection={<IconMessage size={16} aria-hidden />}>
            {t('sms')}
          </Tabs.Tab>
          <Tabs.Tab value="voice" leftSection={<IconPhoneCall size={16} aria-hidden />}>
            {t('voice')}
          </Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value={channel}>
          {isOff ? (
            <VoiceOff onSettings={onSettings} />
          ) : barrier !== null ? (
            <ConnectionNeeded {...{ barrier, onSettings, onPractice }} />
          ) : (
            <SingleWork
              store={store}
              country={settings.defaultCountry}
              practice={mode === 'practice'}
            />
          )}
        </Tabs.Panel>
      </Tabs>
      <SentMessages store={store} />
    </Page>
  )
}
