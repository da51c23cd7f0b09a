// Settings and connection as the main process knows them, kept in step by its snapshots.
import { create } from 'zustand'
import type { CommandOutput } from '../../../shared/ipc/contract.ts'
import type { Failure } from '../../../shared/ipc/result.ts'
import type { AccountBalance } from '../../../shared/settings/account.ts'
import type { Connection, Service } from '../../../shared/settings/connection.ts'
import type { Settings, SettingsPatch } from '../../../shared/settings/settings.ts'
import type { Call } from '../../bridge/call.ts'
import { toFailure } from '../../bridge/command-error.ts'
import type { Listen } from '../../bridge/events.ts'

export type Preferences =
  | { readonly stage: 'loading' }
  | { readonly stage: 'failed'; readonly failure: Failure }
  | { readonly stage: 'ready'; readonly settings: Settings; readonly connection: Connection }

/** `money` null: there was no key to ask with. */
export type ConnectionTest = CommandOutput<'connection.test'> & {
  readonly money:
    | { readonly kind: 'told'; readonly account: AccountBalance }
    | { readonly kind: 'failed'; readonly failure: Failure }
    | null
}

type Actions = {
  readonly opened: () => Promise<void>
  readonly settingsChanged: (patch: SettingsPatch) => Promise<void>
  readonly connectionChosen: (mode: 'practice' | 'live') => Promise<void>
  readonly keyEntered: (service: Service, secret: string) => Promise<void>
  readonly keyForgotten: (service: Service) => Promise<void>
  /** Asks the provider something harmless, and for the balance if it is to. */
  readonly connectionTested: (asksBalance: boolean) => Promise<ConnectionTest>
}

export type PreferencesState = { readonly preferences: Preferences } & Actions

/** Actions other than `opened` reject with `CommandError`; the form that called them shows it. */
export function createPreferencesStore({ call, listen }: { call: Call; listen: Listen }) {
  return create<PreferencesState>()((set, get) => {
    let revision = -1
    const connectionBecame = (connection: Connection) => {
      const { preferences } = get()
      if (preferences.stage === 'ready') set({ preferences: { ...preferences, connection } })
    }
    listen('connection.changed', (snapshot) => {
      if (snapshot.revision <= revision) return
      revision = snapshot.revision
      connectionBecame(snapshot.connection)
    })
    return {
      preferences: { stage: 'loading' },
      async opened() {
        try {
          const [settings, connection] = await Promise.all([
            call('settings.get'),
            call('connection.get'),
          ])
          set({ preferences: { stage: 'ready', settings, connection } })
        } catch (error) {
          set({ preferences: { stage: 'failed', failure: toFailure(error) } })
        }
      },
      async settingsChanged(patch) {
        const settings = await call('settings.update', patch)
        const { preferences } = get()
        if (preferences.stage === 'ready') set({ preferences: { ...preferences, settings } })
      },
      async connectionChosen(mode) {
        connectionBecame(await call('connection.choose', { mode }))
      },
      async keyEntered(service, secret) {
        connectionBecame(await call('key.save', { service, secret }))
      },
      async keyForgotten(service) {
        connectionBecame(await call('key.forget', { service }))
      },
      async connectionTested(asksBalance) {
        const learned = await call('connection.test')
        return { ...learned, money: asksBalance ? await askMoney(call) : null }
      },
    }
  })
}

/** A provider that does not tell the balance is still a provider that answers. */
async function askMoney(call: Call): Promise<ConnectionTest['money']> {
  try {
    return { kind: 'told', account: await call('account.get') }
  } catch (error) {
    return { kind: 'failed', failure: toFailure(error) }
  }
}

export type PreferencesStore = ReturnType<typeof createPreferencesStore>
