// Saves a preference at once and offers to take it back.
import { Button, Group, Text } from '@mantine/core'
import { useTranslations } from 'use-intl'
import type { Settings } from '../../../shared/settings/settings.ts'
import { toFailure } from '../../bridge/command-error.ts'
import type { PreferencesStore } from './preferences-store.ts'
import { useToast } from './use-toast.ts'

type Undoable = 'defaultCountry' | 'zone' | 'senderId'

type Change = {
  readonly setting: Undoable
  readonly value: string
  /** The setting and a value of it, in words. */
  readonly name: string
  readonly words: (value: string) => string
}

export function useSettingChange(store: PreferencesStore, settings: Settings) {
  const t = useTranslations('settings')
  const failures = useTranslations('failures')
  const toast = useToast()
  const save = async ({ setting, value }: Pick<Change, 'setting' | 'value'>) => {
    try {
      await store.getState().settingsChanged({ [setting]: value })
      return true
    } catch (error) {
      toast(`${t('changeFailed')}. ${failures(toFailure(error).code)}`, setting)
      return false
    }
  }
  return async (change: Change) => {
    const before = settings[change.setting]
    if (change.value === before || !(await save(change))) return
    const value = change.words(change.value)
    const undo = async () => {
      if (await save({ setting: change.setting, value: before })) {
        toast(t('changed', { name: change.name, value: change.words(before) }), change.setting)
      }
    }
    toast(
      <Group justify="space-between" wrap="nowrap" gap={8}>
        <Text size="sm">{t('changed', { name: change.name, value })}</Text>
        <Button size="compact-sm" variant="default" flex="none" onClick={() => void undo()}>
          {t('undo')}
        </Button>
      </Group>,
      change.setting,
    )
  }
}
