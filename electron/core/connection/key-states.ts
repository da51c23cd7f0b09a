// What the window may know of an account's keys.
import type { Connection } from '../../../shared/settings/connection.ts'
import type { KeyState } from '../../../shared/settings/key-state.ts'
import type { SecretVault, StoredSecret } from '../ports.ts'
import { keySlot } from './key-slot.ts'

export async function keyStates(
  vault: Pick<SecretVault, 'read'>,
  accountId: string,
): Promise<Connection['keys']> {
  return {
    campaigns: keyState(await vault.read(keySlot(accountId, 'campaigns'))),
    transactional: keyState(await vault.read(keySlot(accountId, 'transactional'))),
    voice: keyState(await vault.read(keySlot(accountId, 'voice'))),
  }
}

function keyState(stored: StoredSecret): KeyState {
  if (stored.kind !== 'found') return { kind: stored.kind }
  return { kind: 'configured', last4: lastFour(stored.secret), storage: stored.storage }
}

/** A short secret would be given away by its last four characters. */
function lastFour(secret: string): string {
  return secret.length < 12 ? '' : secret.slice(-4)
}
