// The things a network and a server can do to one request, byte by byte, and the one outcome each must have.
import type { Socket } from 'node:net'
import { gzipSync } from 'node:zlib'
import type { RawScript } from '../fakes/raw-provider-server.ts'

export type FaultScenario = {
  readonly name: string
  readonly script: RawScript
  /** `kind/reason or code` of a call that changes something. */
  readonly change: string
  /** The same for a call that reads, where it differs. */
  readonly read?: string
  /** Short where the point is that nothing comes in time. */
  readonly deadlineMs?: number
}

const SHORT_MS = 250
const DOCUMENTED = '{"message":"Missing parameters","code":1,"listErrors":null}'
const EXCEPTION = '{"message":"System exception","code":2,"listErrors":null}'
const GOOD = '[{"groupId":1,"campaignId":1,"name":"x"}]'

type Say = (socket: Socket) => void

const onRequest = (say: Say): RawScript => ({ onRequest: say })
const write =
  (bytes: string | Buffer): Say =>
  (socket) =>
    void socket.write(bytes)
const writeAndEnd =
  (bytes: string | Buffer): Say =>
  (socket) =>
    void socket.end(bytes)
const writeAndReset =
  (bytes: string): Say =>
  (socket) =>
    void socket.write(bytes, () => socket.resetAndDestroy())

function reply(status: string, body: string | Buffer, headers = ''): Buffer {
  const content = Buffer.from(body)
  const head = `HTTP/1.1 ${status}\r\n${headers}content-length: ${content.length}\r\n\r\n`
  return Buffer.concat([Buffer.from(head), content])
}

const answer = (name: string, bytes: Buffer, change: string, read?: string): FaultScenario => ({
  name,
  script: onRequest(write(bytes)),
  change,
  ...(read === undefined ? {} : { read }),
})

function drip(text: string, everyMs: number): Say {
  return (socket) => {
    let at = 0
    const timer = setInterval(() => {
      if (socket.destroyed || at >= text.length) return clearInterval(timer)
      socket.write(text.charAt(at))
      at += 1
    }, everyMs)
    socket.on('close', () => clearInterval(timer))
  }
}

const LOST = 'unknown/connection-lost'
const UNREADABLE = 'unknown/answer-unreadable'
const TIMEOUT = 'unknown/timeout'

const broken: readonly FaultScenario[] = [
  {
    name: 'reset as the request begins',
    script: { onFirstBytes: (s) => s.resetAndDestroy() },
    change: LOST,
  },
  {
    name: 'closed as the request begins',
    script: { onFirstBytes: (s) => s.destroy() },
    change: LOST,
  },
  { name: 'closed after the request', script: onRequest((s) => s.end()), change: LOST },
  { name: 'reset after the request', script: onRequest((s) => s.resetAndDestroy()), change: LOST },
  {
    name: 'closed in the status line',
    script: onRequest(writeAndEnd('HTTP/1.1 20')),
    change: LOST,
  },
  {
    name: 'closed in the headers',
    script: onRequest(writeAndEnd('HTTP/1.1 200 OK\r\ncontent-le')),
    change: LOST,
  },
  {
    name: 'reset in the headers',
    script: onRequest(writeAndReset('HTTP/1.1 200 OK\r\ncontent-le')),
    change: LOST,
  },
  {
    name: 'closed before a body that was announced',
    script: onRequest(writeAndEnd('HTTP/1.1 200 OK\r\ncontent-length: 50\r\n\r\n')),
    change: LOST,
  },
  {
    name: 'closed in the body',
    script: onRequest(writeAndEnd('HTTP/1.1 200 OK\r\ncontent-length: 50\r\n\r\n{"a":1}')),
    change: LOST,
  },
  {
    name: 'reset in the body',
    script: onRequest(writeAndReset('HTTP/1.1 200 OK\r\ncontent-length: 50\r\n\r\n{"a":1}')),
    change: LOST,
  },
  {
    name: 'closed between chunks',
    script: onRequest(
      writeAndEnd('HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n7\r\n{"a":1}\r\n'),
    ),
    change: LOST,
  },
  {
    name: 'closed in a chunk',
    script: onRequest(
      writeAndEnd('HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n20\r\n{"a":1}'),
    ),
    change: LOST,
  },
  {
    name: 'closed in the body of a refusal',
    script: onRequest(writeAndEnd('HTTP/1.1 400 Bad\r\ncontent-length: 500\r\n\r\n{"message":"x"')),
    change: LOST,
  },
  {
    name: 'closed without a body or its length',
    script: onRequest(writeAndEnd('HTTP/1.1 200 OK\r\n\r\n')),
    change: LOST,
  },
  {
    name: 'closed after 100 Continue',
    script: onRequest(writeAndEnd('HTTP/1.1 100 Continue\r\n\r\n')),
    change: LOST,
  },
]

const silent: readonly FaultScenario[] = [
  { name: 'silence from the start', script: {}, change: TIMEOUT, deadlineMs: SHORT_MS },
  {
    name: 'silence in the headers',
    script: onRequest(write('HTTP/1.1 200 OK\r\nx: ')),
    change: TIMEOUT,
    deadlineMs: SHORT_MS,
  },
  {
    name: 'silence before the body',
    script: onRequest(write('HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n')),
    change: TIMEOUT,
    deadlineMs: SHORT_MS,
  },
  {
    name: 'silence between chunks',
    script: onRequest(write('HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n1\r\n{\r\n')),
    change: TIMEOUT,
    deadlineMs: SHORT_MS,
  },
  {
    name: 'a body that drips past the deadline',
    script: onRequest(drip(reply('200 OK', ' '.repeat(500)).toString(), 20)),
    change: TIMEOUT,
    deadlineMs: SHORT_MS,
  },
  {
    name: 'interim answers for ever',
    script: onRequest(drip('HTTP/1.1 102 Processing\r\n\r\n'.repeat(40), 10)),
    change: TIMEOUT,
    deadlineMs: SHORT_MS,
  },
]

const garbled: readonly FaultScenario[] = [
  {
    name: 'no HTTP at all',
    script: onRequest(writeAndEnd('SSH-2.0-x\r\n\r\n')),
    change: UNREADABLE,
  },
  {
    name: 'a chunk of impossible size',
    script: onRequest(write('HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n{}\r\n')),
    change: UNREADABLE,
  },
  {
    name: 'two lengths',
    script: onRequest(write('HTTP/1.1 200 OK\r\ncontent-length: 2\r\ncontent-length: 3\r\n\r\n{}')),
    change: LOST,
  },
  {
    name: 'headers without end',
    script: onRequest(write(`HTTP/1.1 200 OK\r\nx: ${'y'.repeat(200_000)}\r\n\r\n`)),
    change: UNREADABLE,
  },
  answer(
    'gzip cut in the middle',
    reply('200 OK', gzipSync(GOOD.repeat(50)).subarray(0, 30), 'content-encoding: gzip\r\n'),
    UNREADABLE,
  ),
  answer('gzip that is none', reply('200 OK', GOOD, 'content-encoding: gzip\r\n'), UNREADABLE),
  answer('an unknown encoding', reply('200 OK', GOOD, 'content-encoding: rot13\r\n'), UNREADABLE),
  answer(
    'a gzip bomb',
    reply('200 OK', gzipSync(Buffer.alloc(32 * 1024 * 1024)), 'content-encoding: gzip\r\n'),
    'unknown/answer-too-large',
  ),
  answer(
    'a huge body',
    reply('200 OK', Buffer.alloc(9 * 1024 * 1024, 32)),
    'unknown/answer-too-large',
  ),
  answer(
    'binary noise',
    reply('200 OK', Buffer.from([0, 255, 254, 1])),
    'unknown/unreadable-answer',
  ),
  answer('JSON cut but framed', reply('200 OK', '{"campaignId":'), 'unknown/unreadable-answer'),
  answer(
    'a web page',
    reply('200 OK', '<html></html>', 'content-type: text/html\r\n'),
    'unknown/unreadable-answer',
    'refused/wrong-path-or-method',
  ),
]

const spoken: readonly FaultScenario[] = [
  answer('a plain answer', reply('200 OK', GOOD), 'done/'),
  answer('a created answer', reply('201 Created', GOOD), 'done/'),
  answer(
    'an answer after interim ones',
    Buffer.concat([
      Buffer.from('HTTP/1.1 102 Processing\r\n\r\nHTTP/1.1 103 Early Hints\r\nlink: x\r\n\r\n'),
      reply('200 OK', GOOD),
    ]),
    'done/',
  ),
  answer('an answer with a byte-order mark', reply('200 OK', `\uFEFF${GOOD}`), 'done/'),
  answer(
    'a compressed answer',
    reply('200 OK', gzipSync(GOOD), 'content-encoding: gzip\r\n'),
    'done/',
  ),
  {
    name: 'an answer that ends with the connection',
    script: onRequest(writeAndEnd(`HTTP/1.1 200 OK\r\n\r\n${GOOD}`)),
    change: 'done/',
  },
  {
    name: 'an answer byte by byte',
    script: onRequest(drip(reply('200 OK', GOOD).toString(), 1)),
    change: 'done/',
  },
  ...[
    '301 Moved',
    '302 Found',
    '303 See Other',
    '304 Not Modified',
    '307 Temporary',
    '308 Permanent',
  ].map((status) =>
    answer(`a redirect ${status}`, reply(status, '', 'location: /again\r\n'), 'unknown/redirected'),
  ),
  answer('400 documented', reply('400 Bad', DOCUMENTED), 'refused/request-error'),
  answer('400 with a system exception', reply('400 Bad', EXCEPTION), 'unknown/server-error'),
  answer('400 without a body', reply('400 Bad', ''), 'refused/request-error'),
  answer('200 with the documented refusal', reply('200 OK', DOCUMENTED), 'refused/request-error'),
  answer('200 with a system exception', reply('200 OK', EXCEPTION), 'unknown/server-error'),
  answer(
    '200 that denies success',
    reply('200 OK', '{"success":false}'),
    'unknown/contradictory-answer',
  ),
  answer('401 in plain text', reply('401 No', 'Unauthorized client'), 'refused/unauthorised'),
  answer('403', reply('403 No', ''), 'refused/forbidden'),
  answer('404 with a web page', reply('404 No', '<html>'), 'refused/wrong-path-or-method'),
  answer('405', reply('405 No', ''), 'refused/wrong-path-or-method'),
  answer('408', reply('408 Late', ''), 'unknown/unexpected-status'),
  answer('409', reply('409 Conflict', DOCUMENTED), 'unknown/unexpected-status'),
  answer('418 outside the transactional API', reply('418 Teapot', ''), 'unknown/unexpected-status'),
  answer('422', reply('422 No', DOCUMENTED), 'refused/request-error'),
  answer('425', reply('425 Early', ''), 'unknown/unexpected-status'),
  answer('429', reply('429 Busy', '', 'retry-after: 3\r\n'), 'refused/too-many-requests'),
  ...['500', '501', '502', '503', '504', '599'].map((status) =>
    answer(status, reply(`${status} Down`, DOCUMENTED), 'unknown/server-error'),
  ),
]

export const faultScenarios: readonly FaultScenario[] = [
  ...broken,
  ...silent,
  ...garbled,
  ...spoken,
]
