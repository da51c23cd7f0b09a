// Walks what belongs to no step: the settings, the palette and the list of shortcuts.
import { expect, type Page } from '@playwright/test'
import type { Person } from '../people/person.ts'
import { tourProfile } from './profile-tour.ts'
import type { Stop } from './stop.ts'

type Walk = { readonly page: Page; readonly person: Person; readonly stop: Stop }

export async function tourShell({ page, person, stop }: Walk): Promise<void> {
  const { shell, say } = person
  await shell.opensSettings()
  await expect(person.settings.tab('connection')).toBeVisible()
  await stop('settings')
  await page.getByRole('button', { name: say('settings.test') }).scrollIntoViewIfNeeded()
  await stop('settings-end')
  await tourProfile({ page, person, stop })
  await person.settings.opens('network')
  await expect(page.getByRole('radio', { name: say('network.proxy_system') })).toBeVisible()
  await stop('settings-network')
  await person.settings.opens('look')
  await stop('settings-look')
  await page.keyboard.press('ControlOrMeta+K')
  await expect(page.getByRole('dialog')).toBeVisible()
  await stop('palette')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
  await page.keyboard.press('ControlOrMeta+/')
  await expect(page.getByRole('dialog', { name: say('shortcuts.title') })).toBeVisible()
  await stop('shortcuts')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
}
