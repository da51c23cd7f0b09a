// Datos y privacidad: how lists and texts are kept on this computer, and what becomes of them.
import { useTranslations } from 'use-intl'
import { SettingsSection } from '../settings-section.tsx'
import type { DataStore } from './data-store.ts'
import { ProtectionGroup } from './protection-group.tsx'

type Props = { readonly store: DataStore }

export function DataSection({ store }: Props) {
  const t = useTranslations('data')
  return (
    <SettingsSection title={t('protection')} note={t('protectionBody')}>
      <ProtectionGroup store={store} />
    </SettingsSection>
  )
}
