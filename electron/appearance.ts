// Dresses the parts the system draws (menu, dialogs, frame) by the same settings the window follows.
import { nativeTheme } from 'electron'
import { type Settings, settingsSchema } from '../shared/settings/settings.ts'
import type { Route } from './core/command-router.ts'
import type { AppMenu } from './menu.ts'

const tellsSettings: ReadonlySet<unknown> = new Set(['settings.get', 'settings.update'])

/** The window asks for its settings at start and changes them here, so every answer is also ours to follow. */
export function followSettings(route: Route, menu: AppMenu): Route {
  return async (name, input) => {
    const envelope = await route(name, input)
    if (envelope.ok && tellsSettings.has(name)) dress(settingsSchema.parse(envelope.value), menu)
    return envelope
  }
}

function dress(settings: Settings, menu: AppMenu): void {
  nativeTheme.themeSource = settings.theme
  menu.show(settings.language)
}
