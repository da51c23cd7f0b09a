// Keeps keys in memory only: what the command line was given in its environment, and nothing after it.
import type { Service } from '../../shared/settings/connection.ts'
import type { SecretVault } from '../core/ports.ts'

/** `campaignsKey` is the key the program was started with; blank counts as none. */
export function createSessionSecretVault(campaignsKey?: string): SecretVault {
  const secrets = new Map<Service, string>()
  const given = campaignsKey?.trim() ?? ''
  if (given !== '') secrets.set('campaigns', given)
  return {
    canProtect: async () => false,
    async save(service, secret) {
      secrets.set(service, secret)
      return 'session'
    },
    async read(service) {
      const secret = secrets.get(service)
      return secret === undefined
        ? { kind: 'missing' }
        : { kind: 'found', secret, storage: 'session' }
    },
    async forget(service) {
      secrets.delete(service)
    },
  }
}
