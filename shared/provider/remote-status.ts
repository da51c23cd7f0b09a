// What the provider's words for the state of a campaign or a message mean to the app.

export const remoteStatuses = [
  'scheduled',
  'sending',
  'completed',
  'cancelled',
  'paused',
  'failed',
  'unknown',
] as const
export type RemoteStatus = (typeof remoteStatuses)[number]

export const deliveryStatuses = ['delivered', 'in-progress', 'failed', 'unknown'] as const
export type DeliveryStatus = (typeof deliveryStatuses)[number]

// Nobody has confirmed these words; a word that is missing reads as unknown and is shown as received.
const CAMPAIGN_WORDS: Readonly<Record<Exclude<RemoteStatus, 'unknown'>, readonly string[]>> = {
  scheduled: ['SCHEDULED', 'PROGRAMMED', 'PROGRAMADA', 'PENDING', 'CREATED'],
  sending: ['NOW', 'SENDING', 'IN PROGRESS', 'PROCESSING', 'RUNNING', 'STARTED', 'EN PROCESO'],
  completed: ['SENT', 'COMPLETED', 'FINISHED', 'DONE', 'ENVIADA', 'FINALIZADA'],
  cancelled: ['CANCELED', 'CANCELLED', 'CANCELADA'],
  paused: ['PAUSED'],
  failed: ['FAILED', 'ERROR', 'REJECTED', 'FALLIDA'],
}

const DELIVERY_WORDS: Readonly<Record<Exclude<DeliveryStatus, 'unknown'>, readonly string[]>> = {
  delivered: ['DELIVRD', 'DELIVERED'],
  'in-progress': ['SENT', 'ENROUTE', 'EN ROUTE', 'ACCEPTD', 'ACCEPTED'],
  failed: [
    'UNDELIV',
    'UNDELIVERED',
    'UNDELIVERABLE',
    'EXPIRED',
    'DELETED',
    'REJECTD',
    'REJECTED',
    'IM EXPD',
    'NOT ACCEPTED',
    'FAILED',
  ],
}

const campaignByWord = invert(CAMPAIGN_WORDS)
const deliveryByWord = invert(DELIVERY_WORDS)

/** Any case, with spaces, dashes or underscores between the words. */
export function readRemoteStatus(word: string | null): RemoteStatus {
  return (word === null ? undefined : campaignByWord.get(fold(word))) ?? 'unknown'
}

/** Any case, abbreviated as operators do or in full English words. */
export function readDeliveryStatus(word: string | null): DeliveryStatus {
  return (word === null ? undefined : deliveryByWord.get(fold(word))) ?? 'unknown'
}

function invert<S extends string>(words: Readonly<Record<S, readonly string[]>>): Map<string, S> {
  const entries = Object.entries(words) as [S, readonly string[]][]
  return new Map(entries.flatMap(([status, list]) => list.map((word) => [fold(word), status])))
}

function fold(word: string): string {
  return word.toUpperCase().replace(/[\s_-]+/g, '')
}
