// The contract of the secret vault, and the rules of the one that uses the system's key store.
import { describe, expect, it } from 'vitest'
import { createElectronSecretVault } from '../../electron/adapters/electron-secret-vault.ts'
import { createBlobStore } from '../../electron/adapters/preference-file.ts'
import { createSessionSecretVault } from '../../electron/adapters/session-secret-vault.ts'
import type { SecretVault } from '../../electron/core/ports.ts'
import { createFakeSafeStorage } from '../fakes/fake-safe-storage.ts'

function electronVault(
  options: Partial<Parameters<typeof createFakeSafeStorage>[0]> & {
    readonly platform?: string
  } = {},
) {
  const { platform = 'linux', ...storage } = options
  const safeStorage = createFakeSafeStorage({ calls: 'async', ...storage })
  const kept = new Map<string, unknown>()
  const start = () =>
    createElectronSecretVault({ safeStorage, platform, blobs: createBlobStore(kept) })
  return { safeStorage, kept, start, vault: start() }
}

const kinds: readonly (readonly [string, () => SecretVault])[] = [
  ['the key store, asynchronous', () => electronVault({ calls: 'async' }).vault],
  ['the key store, synchronous', () => electronVault({ calls: 'sync' }).vault],
  ['the key store where it protects nothing', () => electronVault({ backend: 'basic_text' }).vault],
  ['the session', () => createSessionSecretVault()],
]

describe.each(kinds)('%s', (_, create) => {
  it('gives back what was saved, each service its own, and forgets on demand', async () => {
    const vault = create()
    expect(await vault.read('campaigns')).toEqual({ kind: 'missing' })
    const storage = await vault.save('campaigns', 'a-secret')
    await vault.save('voice', 'another')
    expect(await vault.read('campaigns')).toEqual({ kind: 'found', secret: 'a-secret', storage })
    expect(storage).toBe((await vault.canProtect()) ? 'protected' : 'session')
    await vault.forget('campaigns')
    expect(await vault.read('campaigns')).toEqual({ kind: 'missing' })
    expect(await vault.read('voice')).toMatchObject({ secret: 'another' })
  })

  it('replaces a key by a newer one', async () => {
    const vault = create()
    await vault.save('campaigns', 'old')
    await vault.save('campaigns', 'new')
    expect(await vault.read('campaigns')).toMatchObject({ secret: 'new' })
  })
})

describe('the key store of the system', () => {
  it('keeps an encrypted key across a restart, and never the key itself', async () => {
    const { vault, start, kept } = electronVault()
    await vault.save('campaigns', 'a-secret')
    expect(JSON.stringify([...kept])).not.toContain('a-secret')
    expect(await start().read('campaigns')).toEqual({
      kind: 'found',
      secret: 'a-secret',
      storage: 'protected',
    })
  })

  const unprotected = [
    ['a plain-text backend', { backend: 'basic_text' }],
    ['an unknown backend', { backend: 'unknown' }],
    ['a key that everybody knows', { prefix: 'v10' }],
    ['no encryption', { isAvailable: false }],
  ] as const
  it.each(unprotected)('keeps a key for the session only on Linux with %s', async (_, options) => {
    const { vault, start, kept } = electronVault(options)
    expect(await vault.canProtect()).toBe(false)
    expect(await vault.save('campaigns', 'a-secret')).toBe('session')
    expect([...kept]).toEqual([])
    expect(await start().read('campaigns')).toEqual({ kind: 'missing' })
  })

  it.each(unprotected)(
    'keeps what it had on Linux with %s, where only a protected key will do',
    async (_, options) => {
      const { vault, start, kept } = electronVault(options)
      kept.set('key-workspace-data', 'an earlier blob')
      expect(await vault.saveProtected('workspace-data', 'a-secret')).toBe(false)
      expect([...kept]).toEqual([['key-workspace-data', 'an earlier blob']])
      expect(await start().read('workspace-data')).not.toMatchObject({ secret: 'a-secret' })
    },
  )

  it('trusts the prefix v10 elsewhere', async () => {
    const { vault } = electronVault({ platform: 'darwin', prefix: 'v10' })
    expect(await vault.save('campaigns', 'a-secret')).toBe('protected')
  })

  it('keeps a blob it cannot decrypt and reads it when the store opens again', async () => {
    const { vault, start, safeStorage, kept } = electronVault()
    await vault.save('campaigns', 'a-secret')
    safeStorage.lock()
    const later = start()
    expect(await later.read('campaigns')).toEqual({ kind: 'unreadable' })
    expect(kept.size).toBe(1)
    safeStorage.unlock()
    expect(await later.read('campaigns')).toMatchObject({ secret: 'a-secret' })
  })

  it('encrypts again when the system has a newer key', async () => {
    const { vault, start, safeStorage, kept } = electronVault()
    await vault.save('campaigns', 'a-secret')
    kept.set('key-campaigns', kept.get('key-campaigns'))
    safeStorage.rotate()
    expect(await start().read('campaigns')).toMatchObject({ secret: 'a-secret' })
    expect(await start().read('campaigns')).toMatchObject({ secret: 'a-secret' })
  })
})
