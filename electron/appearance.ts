// Dresses the parts the system draws (menu, dialogs, frame) by the same settings the window follows.
import { nativeTheme } from 'electron'
import { type Language, type Settings, settingsSchema } from '../shared/settings/settings.ts'
import type { Route } from './core/command-router.ts'

/** A part of the system's that has words. */
type Speaker = (language: Language) => void

const tellsSettings: ReadonlySet<unknown> = new Set(['settings.get', 'settings.update'])

/** The window asks for its settings at start and changes them here, so every answer is also ours to follow. */
export function followSettings(route: Route, speakers: readonly Speaker[]): Route {
  return async (name, input) => {
    const envelope = await route(name, input)
    if (envelope.ok && tellsSettings.has(name))
      dress(settingsSchema.parse(envelope.value), speakers)
    return envelope
  }
}

function dress(settings: Settings, speakers: readonly Speaker[]): void {
  nativeTheme.themeSource = settings.theme
  for (const speak of speakers) speak(settings.language)
}
