// The fault switches of the practice provider: what goes wrong, at which operation, how often.
import { gzipSync } from 'node:zlib'
import type { HttpBindings } from '@hono/node-server'
import type { Context } from 'hono'
import type { OperationName } from '../../shared/provider/provider-profile.ts'

export type PracticeFault = {
  readonly kind:
    | 'status'
    | 'html'
    | 'redirect'
    | 'reset'
    | 'timeout'
    | 'truncated'
    | 'bomb'
    | 'empty'
  /** For `status`; 503 unless said. */
  readonly status?: number
  /** Whether the work is done before the fault strikes. */
  readonly when: 'before' | 'after'
}

export type PracticeFaults = {
  /** The next `times` calls of the operation meet the fault; once unless said. */
  set(operation: OperationName, fault: PracticeFault, times?: number): void
  clear(): void
  /** The fault the call that is being served must meet, used up by asking. */
  take(operation: OperationName): PracticeFault | null
}

/** Marks, in an answer without a socket, what a socket would have done instead. */
export const FAULT_HEADER = 'x-practice-fault'

const BOMB_BYTES = 64 * 1024 * 1024

export function createPracticeFaults(): PracticeFaults {
  const queues = new Map<OperationName, PracticeFault[]>()
  return {
    set(operation, fault, times = 1) {
      const queue = queues.get(operation) ?? []
      queues.set(operation, [...queue, ...Array.from({ length: times }, () => fault)])
    },
    clear: () => queues.clear(),
    take: (operation) => queues.get(operation)?.shift() ?? null,
  }
}

export function faultAnswer(c: Context, fault: PracticeFault): Response | Promise<Response> {
  switch (fault.kind) {
    case 'status':
      return new Response('{"message":"Practice fault","code":2,"listErrors":null}', {
        status: fault.status ?? 503,
        headers: { 'content-type': 'application/json' },
      })
    case 'html':
      return c.html('<!doctype html><title>Practice</title><h1>Not here</h1>')
    case 'redirect':
      return c.redirect('https://elsewhere.invalid/', 307)
    case 'empty':
      return c.body(null, 200)
    case 'bomb':
      return c.body(new Uint8Array(gzipSync(Buffer.alloc(BOMB_BYTES))), 200, {
        'content-type': 'application/json',
        'content-encoding': 'gzip',
      })
    case 'reset':
    case 'timeout':
    case 'truncated':
      return brokenAnswer(c, fault.kind)
  }
}

async function brokenAnswer(
  c: Context,
  kind: 'reset' | 'timeout' | 'truncated',
): Promise<Response> {
  const outgoing = (c.env as Partial<HttpBindings> | undefined)?.outgoing
  const socket = outgoing?.socket
  if (outgoing === undefined || socket === undefined || socket === null) {
    return c.body(null, 200, { [FAULT_HEADER]: kind })
  }
  const closed = new Promise<void>((resolve) => socket.once('close', () => resolve()))
  if (kind === 'reset') socket.resetAndDestroy()
  if (kind === 'truncated') {
    socket.end(
      'HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 500\r\n\r\n{"campa',
    )
  }
  await closed
  return c.body(null, 200)
}
