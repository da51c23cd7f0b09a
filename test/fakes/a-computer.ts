// One computer in the test's hand: its key store, its disk, and an app that is started on it again and again.
import type { SecretVault } from '../../electron/core/ports.ts'
import {
  type AppAtWork,
  giveAudience,
  jobFor,
  people,
  reviewAndSend,
  startApp,
} from './app-at-work.ts'
import { createFakeClock } from './fake-clock.ts'
import { createMemoryKeyFile } from './memory-key-file.ts'
import { createMemoryWorkspace } from './memory-workspace.ts'
import { createSocketlessPractice } from './practice-ports.ts'

/** A key store in the test's hand: it protects, and can be locked. */
function createKeyStore() {
  const kept = new Map<string, string>()
  const store = { isLocked: false, protects: true }
  const vault: SecretVault = {
    canProtect: async () => store.protects,
    async save(slot, secret) {
      kept.set(slot, secret)
      return 'protected'
    },
    async saveProtected(slot, secret) {
      if (!store.protects) return false
      kept.set(slot, secret)
      return true
    },
    async read(slot) {
      const secret = kept.get(slot)
      if (secret === undefined) return { kind: 'missing' }
      return store.isLocked
        ? { kind: 'unreadable' }
        : { kind: 'found', secret, storage: 'protected' }
    },
    async forget(slot) {
      kept.delete(slot)
    },
  }
  return { store, vault, kept }
}

/** The outside world of one computer, in which an app can be started again and again. */
export function createComputer({ isKeyBeside = false } = {}) {
  const clock = createFakeClock()
  const practice = createSocketlessPractice({ clock })
  const workspace = createMemoryWorkspace()
  const settings = new Map<string, unknown>([['connection-mode', 'practice']])
  const keyFile = createMemoryKeyFile(isKeyBeside)
  const keys = createKeyStore()
  const { vault } = keys
  const start = () => startApp({ clock, practice, workspace, settings, keyFile, vault })
  return { ...keys, keyFile, workspace, start }
}

/** Stopped after the first of three batches. */
export async function halfUploaded(work: AppAtWork): Promise<string> {
  await work.call('connection.test')
  const { faults, effects } = work.practice.provider()
  const known = effects().length
  const audienceId = await giveAudience(work, people(2500))
  faults.set('addContacts', { kind: 'empty', when: 'after' }, 1)
  faults.set('addContacts', { kind: 'status', status: 429, when: 'before' }, 1)
  const campaignId = await reviewAndSend(work, jobFor(audienceId))
  await work.clock.until(() => effects().length === known + 2)
  await work.call('campaign.stop', { campaignId })
  await work.clock.advance(60_000)
  return campaignId
}
