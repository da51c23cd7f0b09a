// Remembers with which settings an operation has succeeded at least once.
import { createHash } from 'node:crypto'
import { z } from 'zod'
import {
  type OperationName,
  operationServices,
  type ProviderProfile,
} from '../../../shared/provider/provider-profile.ts'
import type { Clock, SettingsStore } from '../ports.ts'

export type VerifiedOperations = {
  /** To be told of each success; the first one counts. */
  readonly note: (profile: ProviderProfile, operation: OperationName) => void
  /** ISO instant; null while nothing has proved these settings. */
  readonly since: (profile: ProviderProfile, operation: OperationName) => string | null
}

const keptSchema = z.record(z.string(), z.string())
/** Settings that were tried and given up need not be remembered for ever. */
const mostKept = 500

export function createVerifiedOperations(store: SettingsStore, clock: Clock): VerifiedOperations {
  let kept = keptSchema.catch({}).parse(store.get('verified-operations'))
  return {
    note(profile, operation) {
      const hash = settingsHash(profile, operation)
      if (Object.hasOwn(kept, hash)) return
      const entries = [...Object.entries(kept), [hash, new Date(clock.now()).toISOString()]]
      kept = Object.fromEntries(entries.slice(-mostKept))
      store.set('verified-operations', kept)
    },
    since(profile, operation) {
      const hash = settingsHash(profile, operation)
      return Object.hasOwn(kept, hash) ? (kept[hash] ?? null) : null
    },
  }
}

/** Of everything that shapes its request; pace and deadlines do not. */
function settingsHash(profile: ProviderProfile, operation: OperationName): string {
  const { contactsPerRequest, requestsPerSecond, sendDeadlineMs, readDeadlineMs, ...wire } =
    profile.wire
  const shape = [
    operation,
    profile.operations[operation],
    profile.services[operationServices[operation]],
    wire,
  ]
  return createHash('sha256').update(JSON.stringify(shape)).digest('hex').slice(0, 32)
}
