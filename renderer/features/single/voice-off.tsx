// Explains why nothing can be spoken yet, and where it is switched on.
import { Button } from '@mantine/core'
import { IconPhoneOff } from '@tabler/icons-react'
import { useContext } from 'react'
import { useTranslations } from 'use-intl'
import { EmptyState } from '../../ui/empty-state.tsx'
import { OperationWay } from '../../ui/operation-way.tsx'

export function VoiceOff({ onSettings }: { readonly onSettings: () => void }) {
  const t = useTranslations('single')
  const openOperation = useContext(OperationWay)
  const open = () =>
    openOperation ? openOperation({ name: 'sendVoice', why: 'operation-off' }) : onSettings()
  return (
    <EmptyState
      icon={IconPhoneOff}
      title={t('voiceOffTitle')}
      action={<Button onClick={open}>{t('openSettings')}</Button>}
    >
      {t('voiceOffBody')}
    </EmptyState>
  )
}
