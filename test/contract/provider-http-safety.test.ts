// What the network adapter must never do: trust a bad certificate, follow a redirect, repeat, or leak the key.
import { connect } from 'node:net'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { createProviderHttp, type ProviderHttp } from '../../electron/adapters/provider-http.ts'
import { createProviderClient } from '../../electron/core/provider/provider-client.ts'
import type { ProviderProfile } from '../../shared/provider/provider-profile.ts'
import { practiceProfile } from '../../shared/provider/shipped-profiles.ts'
import { makeCertificates, type TestCertificates } from '../fakes/certificates.ts'
import { type RawServer, startRawServer } from '../fakes/raw-provider-server.ts'

const CANARY = 'canary-key-3Xw9'
const OK = 'HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n[]'
const servers: RawServer[] = []
let http: ProviderHttp = createProviderHttp()

afterEach(async () => {
  await http.close()
  await Promise.all(servers.splice(0).map((server) => server.close()))
  http = createProviderHttp()
})
afterAll(() => http.close())

async function serve(...args: Parameters<typeof startRawServer>): Promise<RawServer> {
  const server = await startRawServer(...args)
  servers.push(server)
  return server
}

const post = (url: string) =>
  ({ method: 'POST', url, headers: { authorization: `Bearer ${CANARY}` }, body: '{}' }) as const

describe('certificates', () => {
  let certificates: TestCertificates
  const before = process.env.NODE_TLS_REJECT_UNAUTHORIZED
  beforeAll(() => {
    certificates = makeCertificates()
  }, 60_000)
  afterEach(() => {
    if (before === undefined) delete process.env.NODE_TLS_REJECT_UNAUTHORIZED
    else process.env.NODE_TLS_REJECT_UNAUTHORIZED = before
  })

  const cases = (['selfSigned', 'expired', 'wrongHost', 'untrustedCa'] as const).flatMap((kind) =>
    ([undefined, '0'] as const).flatMap((variable) =>
      [true, false].map((freshConnection) => ({ kind, variable, freshConnection })),
    ),
  )

  it.each(cases)(
    '$kind is refused with NODE_TLS_REJECT_UNAUTHORIZED=$variable, fresh $freshConnection',
    async ({ kind, variable, freshConnection }) => {
      if (variable !== undefined) process.env.NODE_TLS_REJECT_UNAUTHORIZED = variable
      const server = await serve(
        { onRequest: (socket) => void socket.write(OK) },
        certificates[kind],
      )
      const trusting = createProviderHttp({ ca: certificates.trustedCa })
      const exchange = await trusting.exchange(post(`https://127.0.0.1:${server.port}/`), {
        deadlineMs: 10_000,
        freshConnection,
      })
      await trusting.close()
      expect(exchange).toEqual({ kind: 'not-sent', reason: 'untrusted-certificate' })
      expect(server.requests).toEqual([])
    },
  )

  it('a good one is taken, so the refusals above are about the certificates', async () => {
    const server = await serve({ onRequest: (socket) => void socket.write(OK) }, certificates.good)
    const trusting = createProviderHttp({ ca: [certificates.trustedCa] })
    const exchange = await trusting.exchange(post(`https://127.0.0.1:${server.port}/`), {
      deadlineMs: 10_000,
      freshConnection: true,
    })
    await trusting.close()
    expect(exchange).toMatchObject({ kind: 'answered', status: 200, body: '[]' })
  })
})

describe('a redirect', () => {
  const auths: readonly ProviderProfile['services']['campaigns']['auth'][] = [
    { mode: 'bearer' },
    { mode: 'basic' },
    { mode: 'header', name: 'x-api-key', prefix: '' },
  ]
  const targets = (own: number, other: number) => [
    `http://127.0.0.1:${own}/elsewhere`,
    '/relative',
    `http://127.0.0.1:${other}/stolen`,
    `//127.0.0.1:${other}/stolen`,
    `http://localhost:${other}/stolen`,
  ]

  it.each([301, 302, 307, 308])(
    '%i is never followed, and the key reaches no other origin',
    async (status) => {
      for (let index = 0; index < 5; index += 1) {
        for (const auth of auths) {
          const other = await serve({ onRequest: (socket) => void socket.write(OK) })
          const own: RawServer = await serve({
            onRequest: (socket) =>
              void socket.write(
                `HTTP/1.1 ${status} Moved\r\nlocation: ${targets(own.port, other.port)[index]}\r\ncontent-length: 0\r\n\r\n`,
              ),
          })
          const profile = practiceProfile(`http://127.0.0.1:${own.port}`)
          const { services } = profile
          const client = createProviderClient({
            http,
            profile: {
              ...profile,
              services: { ...services, campaigns: { ...services.campaigns, auth } },
            },
            credentials: () =>
              auth.mode === 'basic'
                ? { kind: 'login', username: 'u', password: CANARY }
                : { kind: 'key', key: CANARY },
            clock: { now: () => Date.now() },
            wait: async () => {},
          })
          const outcomes = [await client.createGroup({ name: 'x' }), await client.listGroups()]
          expect(outcomes).toEqual([
            { kind: 'unknown', reason: 'redirected', status },
            { kind: 'unknown', reason: 'redirected', status },
          ])
          expect(own.requests).toHaveLength(2)
          expect(other.requests).toEqual([])
        }
      }
    },
  )
})

describe('what certainly did not leave', () => {
  const options = { deadlineMs: 5000, freshConnection: true } as const

  it('a refused connection', async () => {
    const server = await startRawServer({})
    await server.close()
    expect(await http.exchange(post(`http://127.0.0.1:${server.port}/`), options)).toEqual({
      kind: 'not-sent',
      reason: 'connection-refused',
    })
  })

  it('a name that does not exist', async () => {
    const exchange = await http.exchange(post('http://nobody.invalid/'), options)
    expect(exchange).toEqual({ kind: 'not-sent', reason: 'name-not-found' })
  })

  it('a TLS handshake that never ends', async () => {
    const server = await serve({})
    const exchange = await http.exchange(post(`https://127.0.0.1:${server.port}/`), {
      deadlineMs: 200,
      freshConnection: true,
    })
    expect(exchange).toEqual({ kind: 'not-sent', reason: 'timeout' })
  })

  it('a server that speaks no TLS', async () => {
    const server = await serve({
      onFirstBytes: (socket) => void socket.end('HTTP/1.1 400 Bad\r\n\r\n'),
    })
    const exchange = await http.exchange(post(`https://127.0.0.1:${server.port}/`), options)
    expect(exchange).toEqual({ kind: 'not-sent', reason: 'unreachable' })
  })

  it('a call given up before it began, or while it connects', async () => {
    const gone = AbortSignal.abort()
    const url = 'http://127.0.0.1:1/'
    expect(await http.exchange(post(url), { ...options, signal: gone })).toEqual({
      kind: 'not-sent',
      reason: 'aborted',
    })
    const server = await serve({})
    const controller = new AbortController()
    const exchange = http.exchange(post(`https://127.0.0.1:${server.port}/`), {
      ...options,
      signal: controller.signal,
    })
    controller.abort()
    expect(await exchange).toEqual({ kind: 'not-sent', reason: 'aborted' })
  })

  it.each([
    ['an address that is none', { url: 'not an address' }],
    ['a header with a line break', { headers: { authorization: `Bearer ${CANARY}\r\nx: y` } }],
    ['a path with a space', { url: 'http://127.0.0.1:1/a b\u0000' }],
  ])('%s', async (_, change) => {
    const exchange = await http.exchange({ ...post('http://127.0.0.1:1/'), ...change }, options)
    expect(exchange.kind).toBe('not-sent')
    expect(JSON.stringify(exchange)).not.toContain(CANARY)
  })
})

describe('what left and was given up', () => {
  it('is in doubt', async () => {
    const controller = new AbortController()
    const server = await serve({ onRequest: () => controller.abort() })
    const exchange = await http.exchange(post(`http://127.0.0.1:${server.port}/`), {
      deadlineMs: 5000,
      freshConnection: true,
      signal: controller.signal,
    })
    expect(exchange).toEqual({ kind: 'no-answer', reason: 'aborted' })
    expect(server.requests).toHaveLength(1)
  })
})

describe('a send', () => {
  it('has a connection of its own that nobody keeps', async () => {
    let connections = 0
    const server = await serve({
      onConnect: () => {
        connections += 1
      },
      onRequest: (socket) => void socket.write(OK),
    })
    const url = `http://127.0.0.1:${server.port}/`
    await http.exchange({ ...post(url), method: 'GET', body: null }, { deadlineMs: 5000 })
    const afterRead = connections
    for (let index = 0; index < 3; index += 1) {
      await http.exchange(post(url), { deadlineMs: 5000, freshConnection: true })
    }
    expect(connections - afterRead).toBe(3)
    expect(server.requests.slice(1).every((text) => /connection: close/i.test(text))).toBe(true)
  })

  it('leaves no socket behind after a timeout', async () => {
    let closed = 0
    const server = await serve({
      onConnect: (socket) => {
        socket.on('close', () => {
          closed += 1
        })
      },
    })
    const exchange = await http.exchange(post(`http://127.0.0.1:${server.port}/`), {
      deadlineMs: 100,
      freshConnection: true,
    })
    // A second connection made after the first was dropped proves that the server saw it go.
    const probe = connect(server.port, '127.0.0.1')
    await new Promise((resolve) => probe.once('connect', resolve))
    probe.destroy()
    await new Promise((resolve) => probe.once('close', resolve))
    expect(exchange).toEqual({ kind: 'no-answer', reason: 'timeout' })
    expect(closed).toBeGreaterThanOrEqual(1)
  })
})
