// Explains why nothing can be spoken yet, and where it is switched on.
import { Button } from '@mantine/core'
import { IconPhoneOff } from '@tabler/icons-react'
import { useTranslations } from 'use-intl'
import { EmptyState } from '../../ui/empty-state.tsx'

export function VoiceOff({ onSettings }: { readonly onSettings: () => void }) {
  const t = useTranslations('single')
  return (
    <EmptyState
      icon={IconPhoneOff}
      title={t('voiceOffTitle')}
      action={<Button onClick={onSettings}>{t('openSettings')}</Button>}
    >
      {t('voiceOffBody')}
    </EmptyState>
  )
}
