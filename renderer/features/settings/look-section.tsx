// Language and theme; both change before the person's eyes.
import { Input, SegmentedControl } from '@mantine/core'
import { useTranslations } from 'use-intl'
import type { Settings, SettingsPatch } from '../../../shared/settings/settings.ts'
import { FailureAlert } from '../../ui/failure-alert.tsx'
import { useAttempt } from '../../ui/use-attempt.ts'
import type { PreferencesStore } from './preferences-store.ts'

type Props = { readonly store: PreferencesStore; readonly settings: Settings }

export function LookSection({ store, settings }: Props) {
  const t = useTranslations('settings')
  const { attempt, run } = useAttempt()
  const change = (patch: SettingsPatch) => void run(() => store.getState().settingsChanged(patch))
  return (
    <>
      <Input.Wrapper label={t('language')} labelElement="div" id="settings-language">
        <div>
          <SegmentedControl
            aria-labelledby="settings-language-label"
            value={settings.language}
            data={[
              { value: 'es', label: <span lang="es">Español</span> },
              { value: 'en', label: <span lang="en">English</span> },
            ]}
            onChange={(value) => change({ language: value === 'en' ? 'en' : 'es' })}
          />
        </div>
      </Input.Wrapper>
      <Input.Wrapper label={t('theme')} labelElement="div" id="settings-theme">
        <div>
          <SegmentedControl
            aria-labelledby="settings-theme-label"
            value={settings.theme}
            data={[
              { value: 'system', label: t('themeSystem') },
              { value: 'light', label: t('themeLight') },
              { value: 'dark', label: t('themeDark') },
            ]}
            onChange={(theme) => change({ theme })}
          />
        </div>
      </Input.Wrapper>
      {attempt.stage === 'failed' && (
        <FailureAlert failure={attempt.failure} title={t('changeFailed')} />
      )}
    </>
  )
}
