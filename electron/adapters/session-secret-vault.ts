// Keeps keys in memory only: what the command line was given in its environment, and nothing after it.
import type { Service } from '../../shared/settings/connection.ts'
import type { SecretVault } from '../core/ports.ts'

/** `givenKey` is the key the program was started with, for the given service; blank counts as none. */
export function createSessionSecretVault(
  givenKey?: string,
  service: Service = 'campaigns',
): SecretVault {
  const secrets = new Map<string, string>()
  const given = givenKey?.trim() ?? ''
  if (given !== '') secrets.set(service, given)
  return {
    canProtect: async () => false,
    async save(slot, secret) {
      secrets.set(slot, secret)
      return 'session'
    },
    saveProtected: async () => false,
    async read(slot) {
      const secret = secrets.get(slot)
      return secret === undefined
        ? { kind: 'missing' }
        : { kind: 'found', secret, storage: 'session' }
    },
    async forget(slot) {
      secrets.delete(slot)
    },
  }
}
