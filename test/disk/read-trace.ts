// Reads what strace wrote: what went to the workspace's log, when it was synced, and what left for the provider.

export type TraceEvent =
  | { readonly kind: 'wal-write'; readonly bytes: string }
  | { readonly kind: 'wal-sync' }
  /** The first bytes of a request on its socket. */
  | { readonly kind: 'request'; readonly bytes: string }

const callLine = /^\d+\s+(\w+)\((\d+)<([^>]*(?:->[^>]*)?)>(.*)$/
const requestStart = /^(?:GET|POST|PUT|PATCH|DELETE) /
const failed = /= -1 E[A-Z]+ /
const writing = new Set(['write', 'writev', 'sendto', 'sendmsg', 'pwrite64', 'pwritev'])

/** In the order of the system: a write counts from its beginning, a sync from its end. */
export function readTrace(text: string): readonly TraceEvent[] {
  const events: TraceEvent[] = []
  const syncing = new Set<string>()
  for (const line of text.split('\n')) {
    const thread = line.split(' ', 1)[0] ?? ''
    if (/<\.\.\. (?:fsync|fdatasync) resumed>/.test(line)) {
      if (syncing.delete(thread) && / = 0\b/.test(line)) events.push({ kind: 'wal-sync' })
      continue
    }
    const [, call, , target = '', rest = ''] = callLine.exec(line) ?? []
    if (call === undefined) continue
    if (call === 'fsync' || call === 'fdatasync') {
      if (!target.endsWith('-wal')) continue
      if (rest.includes('unfinished')) syncing.add(thread)
      else if (/ = 0\b/.test(rest)) events.push({ kind: 'wal-sync' })
    } else if (writing.has(call) && !failed.test(rest)) {
      const event = writeEvent(target, rest)
      if (event !== null) events.push(event)
    }
  }
  return events
}

function writeEvent(target: string, rest: string): TraceEvent | null {
  const bytes = bytesIn(rest)
  if (target.endsWith('-wal')) return { kind: 'wal-write', bytes }
  if (!target.startsWith('TCP')) return null
  return requestStart.test(bytes) ? { kind: 'request', bytes } : null
}

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', v: '\v', f: '\f' }

/** The text has one character for each byte. */
function bytesIn(rest: string): string {
  const parts = rest.match(/"(?:[^"\\]|\\.)*"/g) ?? []
  const spelled = parts.map((part) => part.slice(1, -1)).join('')
  return spelled.replace(/\\(x[0-9a-f]{2}|.)/g, (_, code: string) =>
    code.length === 3
      ? String.fromCharCode(Number.parseInt(code.slice(1), 16))
      : (escapes[code] ?? code),
  )
}
