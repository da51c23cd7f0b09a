// How lists and texts are kept on this computer, as the main process last said.
import { create } from 'zustand'
import type { DataCustody, DataProtection } from '../../../../shared/data/data-protection.ts'
import type { Failure } from '../../../../shared/ipc/result.ts'
import type { Call } from '../../../bridge/call.ts'
import { toFailure } from '../../../bridge/command-error.ts'

export type Protection =
  | { readonly stage: 'loading' }
  | { readonly stage: 'failed'; readonly failure: Failure }
  | { readonly stage: 'ready'; readonly is: DataProtection }

type Actions = {
  readonly opened: () => Promise<void>
  readonly kept: (custody: DataCustody) => Promise<void>
  /** Looks for the key again; answers whether it was found. */
  readonly unlocked: () => Promise<boolean>
  readonly startedOver: () => Promise<void>
}

/** Actions other than `opened` reject with `CommandError`; whoever called them shows it. */
export function createDataStore({ call }: { readonly call: Call }) {
  return create<{ readonly protection: Protection } & Actions>()((set) => {
    const became = (is: DataProtection) => {
      set({ protection: { stage: 'ready', is } })
      return is
    }
    return {
      protection: { stage: 'loading' },
      async opened() {
        try {
          became(await call('data.get'))
        } catch (error) {
          set({ protection: { stage: 'failed', failure: toFailure(error) } })
        }
      },
      kept: async (custody) => void became(await call('data.protect', { custody })),
      unlocked: async () => became(await call('data.unlock')).locked === null,
      startedOver: async () => void became(await call('data.start-over')),
    }
  })
}

export type DataStore = ReturnType<typeof createDataStore>
