// The commands about the small preferences, and their reading by the rest of the core.
import { isKnownZone } from '../../../shared/schedule/scheduled-time.ts'
import {
  defaultSettings,
  type Settings,
  type SettingsPatch,
  settingsSchema,
} from '../../../shared/settings/settings.ts'
import { AppFailure } from '../app-failure.ts'
import type { CommandHandlers } from '../command-router.ts'
import type { SettingsStore } from '../ports.ts'

type SettingsCommands = Pick<CommandHandlers, 'settings.get' | 'settings.update'>

export function settingsCommands(store: SettingsStore): SettingsCommands {
  return {
    'settings.get': async () => readSettings(store),
    'settings.update': async (patch) => {
      if (patch.zone !== undefined && !isKnownZone(patch.zone)) {
        throw new AppFailure('bad-request', { detail: 'zone: unknown' })
      }
      const settings = settingsSchema.parse({ ...readSettings(store), ...given(patch) })
      store.set('settings', settings)
      return settings
    },
  }
}

/** A name that came without a value changes nothing. */
function given(patch: SettingsPatch): SettingsPatch {
  return Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined))
}

/** A damaged or unknown preference gives way to its default, alone. */
export function readSettings(store: SettingsStore): Settings {
  const kept = store.get('settings')
  if (typeof kept !== 'object' || kept === null) return defaultSettings
  const entries = Object.entries(settingsSchema.shape).flatMap(([name, schema]) => {
    const read = schema.safeParse((kept as Record<string, unknown>)[name])
    return read.success ? [[name, read.data] as const] : []
  })
  return { ...defaultSettings, ...Object.fromEntries(entries) }
}
