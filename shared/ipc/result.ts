// The envelope every answer travels in, and the closed list of failure codes that may stand in it.
import { z } from 'zod'

export const failureCodes = [
  'bad-request',
  'forbidden',
  'unexpected',
  'not-found',
  'no-connection',
  'no-key',
  'key-store-unavailable',
  'key-unreadable',
  'bad-profile',
  'unauthorised',
  'provider-refused',
  'wrong-path-or-method',
  'provider-unreachable',
  'provider-unclear',
  'rate-limited',
  'audience-incomplete',
  'empty-audience',
  'message-invalid',
  'schedule-invalid',
  'confirmation-expired',
  'count-mismatch',
  'too-many-for-direct',
  'excluded-people',
  'not-editable',
  'operation-off',
  'name-mismatch',
  'name-taken',
  'sent-elsewhere',
  'workspace-unavailable',
  'workspace-busy',
  'bad-copy',
  'still-open',
  'data-locked',
  'list-not-kept',
  'disk-nearly-full',
  'record-not-writable',
  'clock-behind',
  'clock-impossible',
] as const

export type FailureCode = (typeof failureCodes)[number]

const failureSchema = z.strictObject({
  code: z.enum(failureCodes),
  /** Detail in the words of whoever refused (the provider, the schema): shown under our own sentence. */
  message: z.string(),
  retryAfterMs: z.number().int().nonnegative().optional(),
})

export const envelopeSchema = z.discriminatedUnion('ok', [
  z.strictObject({ ok: z.literal(true), value: z.unknown() }),
  z.strictObject({ ok: z.literal(false), error: failureSchema }),
])

export type Failure = z.infer<typeof failureSchema>
export type Envelope = z.infer<typeof envelopeSchema>
