// A live account at a provider of the test's own, on the loopback address, so that its log can be asked what really happened.
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { PracticeOptions } from '../../electron/practice/practice-provider.ts'
import {
  type PracticeServer,
  startPracticeServer,
} from '../../electron/practice/practice-server.ts'
import type { PracticeEffect } from '../../electron/practice/practice-store.ts'
import type { Person } from './people/person.ts'

/** Everything is over as soon as it begins. */
const instantPace = { beforeFirstMs: 0, sendingMs: 0, deliveryMs: 0 } as const

export type LiveAccount = {
  readonly server: PracticeServer
  /** For the files of the test. */
  readonly folder: string
  readonly profilePath: string
  /** What the provider did, without its times and ids. */
  effects(): readonly Pick<PracticeEffect, 'kind' | 'name' | 'numbers'>[]
  close(): Promise<void>
}

export async function openLiveAccount(
  options: Partial<PracticeOptions> = {},
): Promise<LiveAccount> {
  const folder = await mkdtemp(join(tmpdir(), 'campanero-account-'))
  const server = await startPracticeServer({ pace: instantPace, ...options })
  const profilePath = join(folder, 'perfil.json')
  await writeFile(profilePath, JSON.stringify({ ...server.profile, name: 'Cuenta de prueba' }))
  return {
    server,
    folder,
    profilePath,
    effects: () =>
      server.provider.effects().map(({ kind, name, numbers }) => ({ kind, name, numbers })),
    async close() {
      await server.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** From the first start to a saved key, as the person would do it. */
export async function connect(
  person: Person,
  account: LiveAccount,
  secret = account.server.secret,
): Promise<void> {
  await person.shell.connectsAccount()
  await person.settings.importsProfile(account.profilePath)
  await person.settings.savesKey(secret)
}
