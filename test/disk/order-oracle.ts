// Says of each request that changes something whether its own record was on the disk before its first byte left.
import { createHash } from 'node:crypto'
import type { TraceEvent } from './read-trace.ts'

export type OrderVerdict = {
  /** Requests that are no GET, those that only ask included. */
  readonly requests: number
  /** Of them, those with a record of their own in the ledger. */
  readonly recorded: number
  /** One sentence for each request that left too early. */
  readonly early: readonly string[]
}

type Request = {
  readonly method: string
  readonly path: string
  readonly host: string
  readonly body: string
}

/** What must be in the log for the request; null for one that asks and changes nothing. */
type Record = ((request: Request, tag: Tag) => string | RegExp) | null

/** What the ledger writes for a hash: only who has the workspace's key can tell. */
export type Tag = (hash: string) => string

const records: readonly { readonly route: RegExp; readonly record: Record }[] = [
  { route: /^POST \/api\/campaigns\/search$/, record: null },
  { route: /^POST \/api\/campaigns\/(?:group|contacts)$/, record: hashOf },
  { route: /^POST \/rest\/send_sms$/, record: hashOf },
  // The mark in the name is the ledger's.
  { route: /^POST \/api\/groups$/, record: ({ body }) => /·(\w{6})/.exec(utf8(body))?.[1] ?? body },
  { route: /^POST \/api\/groups\/\w+\/contacts$/, record: () => /[0-9a-f]{64}intent/ },
  { route: /^DELETE \/api\/groups\/\w+$/, record: () => /abandoned/ },
]

export function judgeOrder(events: readonly TraceEvent[], tag: Tag): OrderVerdict {
  const early: string[] = []
  const claimed = new Map<unknown, number>()
  let requests = 0
  let recorded = 0
  let unsynced = ''
  let synced = ''
  for (const event of events) {
    if (event.kind === 'wal-write') unsynced += event.bytes
    if (event.kind === 'wal-sync') {
      synced += unsynced
      unsynced = ''
    }
    if (event.kind !== 'request' || event.bytes.startsWith('GET ')) continue
    requests += 1
    const request = requestOf(event.bytes)
    const name = `${request.method} ${request.path}`
    const rule = records.find(({ route }) => route.test(name))
    const record = rule?.record?.(request, tag)
    // The next request of its kind needs a record of its own.
    const since = synced.slice(claimed.get(rule) ?? 0)
    claimed.set(rule, synced.length)
    if (record !== undefined) recorded += 1
    if (rule === undefined) early.push(`${name}: nobody knows its record`)
    else if (record !== undefined && !isIn(since, record)) early.push(`${name}: not recorded`)
    else if (unsynced !== '') early.push(`${name}: what was written before it is not synced`)
  }
  return { requests, recorded, early }
}

function isIn(bytes: string, record: string | RegExp): boolean {
  return typeof record === 'string' ? bytes.includes(record) : record.test(bytes)
}

function requestOf(bytes: string): Request {
  const end = bytes.indexOf('\r\n\r\n')
  const head = bytes.slice(0, end)
  const [method = '', path = ''] = head.split(' ', 2)
  const host = /^host: (.*)$/im.exec(head)?.[1]?.trim() ?? ''
  return { method, path, host, body: bytes.slice(end + 4) }
}

/** As the ledger computes it. */
function hashOf({ method, path, host, body }: Request, tag: Tag): string {
  const text = `${method} http://${host}${path}\n${utf8(body)}`
  return tag(createHash('sha256').update(text).digest('hex'))
}

function utf8(bytes: string): string {
  return Buffer.from(bytes, 'latin1').toString('utf8')
}
