// Walks the connection profile: its operations, its addresses, its format, and a mistake in it.
import { expect, type Page } from '@playwright/test'
import type { Person } from '../people/person.ts'
import type { Stop } from './stop.ts'

type Walk = { readonly page: Page; readonly person: Person; readonly stop: Stop }

/** Leaves the profile as it was. */
export async function tourProfile({ page, person, stop }: Walk): Promise<void> {
  const { settings, say } = person
  await settings.opens('profile')
  await expect(settings.preview).toContainText('POST http')
  await stop('profile-operations')
  await settings.opensOperation('createGroup')
  await settings.path.fill('grupos')
  await expect(settings.preview).toContainText(say('profile.previewStale'))
  await settings.savesProfile()
  await expect(page.getByRole('alert', { name: say('profile.notSaved') })).toBeVisible()
  await stop('profile-fault')
  await settings.discards()
  await settings.opensProfilePart('services')
  await stop('profile-services')
  await settings.opensProfilePart('wire')
  await stop('profile-format')
}
