// Sends a confirmed message to one or a few people, once: the intent is on the disk before the first byte leaves.
import type { SingleJob, SinglePart } from '../../../shared/single/single-message.ts'
import { AppFailure } from '../app-failure.ts'
import { providerFailure } from '../connection/provider-failure.ts'
import type { Provider } from '../connection/provider-session.ts'
import { refuseExcludedNumbers } from '../exclusions/refuse-excluded.ts'
import type { Failure, Outcome } from '../provider/outcome.ts'
import type { Prepared } from '../provider/prepared-request.ts'
import type { SentPart } from '../provider/read-transactional.ts'
import { makeOrderedId } from '../sending/ordered-id.ts'
import type { SendingDesk } from '../sending/sending-desk.ts'
import { tagInHex } from '../workspace/field-cipher.ts'
import { operationOf } from './review-single.ts'
import type { SingleStore } from './single-store.ts'

export type SingleDesk = {
  readonly desk: Pick<
    SendingDesk,
    'database' | 'cipher' | 'preflight' | 'clock' | 'bootId' | 'exclusions'
  >
  readonly singles: SingleStore
  /** Sends that have begun: the program waits a little for them when it closes. */
  readonly underWay: Set<Promise<unknown>>
  /** To be told of each change. */
  readonly changed: (id: string) => void
}

/** Answers the message's id once its outcome is written. Throws when certainly nothing left. */
export async function sendSingle(
  job: SingleJob,
  provider: Provider,
  at: SingleDesk,
): Promise<string> {
  const sending = sendOnce(job, provider, at)
  at.underWay.add(sending)
  try {
    return await sending
  } finally {
    at.underWay.delete(sending)
  }
}

async function sendOnce(job: SingleJob, provider: Provider, at: SingleDesk): Promise<string> {
  const prepared = await prepare(job, provider)
  if ('kind' in prepared) throw providerFailure(prepared, operationOf(job))
  await refuseUnsafe(job, at)
  // Somebody may have been put on the list while the disk was asked.
  refuseExcludedNumbers(at.desk, job.numbers)
  const id = writeIntent(job, provider, {
    ...at,
    requestHash: tagInHex(at.desk.cipher, prepared.requestHash),
  })
  settle(id, job.numbers, { ...at, outcome: await prepared.perform() })
  return id
}

async function prepare(
  job: SingleJob,
  { client }: Provider,
): Promise<Prepared<readonly SentPart[]> | Failure> {
  const { senderId, numbers, text } = job
  if (job.channel === 'sms') return client.prepareSms({ senderId, numbers, text })
  const { language, gender } = job
  return client.prepareVoice({ senderId, e164: numbers[0] ?? '', text, language, gender })
}

async function refuseUnsafe({ numbers, text }: SingleJob, { desk }: SingleDesk): Promise<void> {
  const unsafe = await desk.preflight(JSON.stringify([numbers, text]))
  if (unsafe !== null) throw new AppFailure(unsafe.code, { detail: unsafe.message })
}

function writeIntent(
  { channel, senderId, numbers, text }: SingleJob,
  { practice, accountId }: Provider,
  { desk, singles, changed, requestHash }: SingleDesk & { readonly requestHash: string },
): string {
  const now = desk.clock.now()
  const id = makeOrderedId(now)
  const asked = { id, channel, senderId, numbers, text, practice }
  const open = { status: 'sending', detail: '', parts: [], refreshedAt: null } as const
  const message = { ...asked, ...open, parts: [], createdAt: new Date(now).toISOString() }
  const { bootId } = desk
  desk.database.transaction(() => singles.insert({ message, accountId, requestHash, bootId }))
  changed(id)
  return id
}

function settle(
  id: string,
  numbers: readonly string[],
  at: SingleDesk & { readonly outcome: Outcome<readonly SentPart[]> },
): void {
  const { outcome, desk, singles, changed } = at
  const base = { at: desk.clock.now(), parts: [] as readonly SinglePart[] }
  switch (outcome.kind) {
    case 'done':
      singles.settle(id, 'sent', { ...base, detail: '', parts: partsOf(outcome.value, numbers) })
      break
    case 'refused': {
      const detail = outcome.message || `HTTP ${outcome.status}`
      singles.settle(id, 'rejected', { ...base, detail })
      break
    }
    case 'not-sent':
      singles.settle(id, 'not-sent', { ...base, detail: outcome.reason })
      break
    case 'unknown':
      singles.settle(id, 'unknown', { ...base, detail: outcome.reason })
      break
    default:
      outcome satisfies never
  }
  changed(id)
}

/** Accepted without ids: one part for each number, which then cannot be followed. */
function partsOf(sent: readonly SentPart[], numbers: readonly string[]): readonly SinglePart[] {
  const unknown = { delivery: null, deliveryText: null }
  if (sent.length === 0) return numbers.map((e164) => ({ e164, messageId: null, ...unknown }))
  const only = numbers.length === 1 ? (numbers[0] ?? null) : null
  return sent.map(({ messageId, number }) => ({
    e164: number === null ? only : `+${number}`,
    messageId,
    ...unknown,
  }))
}
