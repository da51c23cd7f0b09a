// Through a proxy the promises stay the same: certificates checked, nothing repeated, no doubt read as "not sent".
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { createNetworkHttp } from '../../electron/adapters/network-http.ts'
import { createProviderHttp, type ProviderHttp } from '../../electron/adapters/provider-http.ts'
import {
  type ProxyRoute,
  proxyOfEnvironment,
  readProxyList,
  routeFor,
} from '../../electron/adapters/proxy-choice.ts'
import { makeCertificates, type TestCertificates } from '../fakes/certificates.ts'
import { type ConnectProxy, startConnectProxy } from '../fakes/connect-proxy.ts'
import { type RawServer, startRawServer } from '../fakes/raw-provider-server.ts'

const OK = 'HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n[]'
const post = (port: number) =>
  ({ method: 'POST', url: `https://127.0.0.1:${port}/`, headers: {}, body: '{}' }) as const
const ways = [{ freshConnection: true }, { freshConnection: false }] as const

describe.each(ways)('through a proxy, %j', ({ freshConnection }) => {
  const options = { deadlineMs: 10_000, freshConnection }
  const open: { close(): Promise<void> }[] = []
  let certificates: TestCertificates
  let proxy: ConnectProxy
  let http: ProviderHttp
  beforeAll(async () => {
    certificates = makeCertificates()
  }, 60_000)
  afterEach(async () => {
    await http.close()
    await Promise.all(open.splice(0).map((one) => one.close()))
  })

  async function behindProxy(...[script, tls]: Parameters<typeof startRawServer>) {
    const server: RawServer = await startRawServer(script, tls ?? certificates.good)
    proxy = await startConnectProxy()
    open.push(server, proxy)
    http = createProviderHttp({ ca: certificates.trustedCa, proxy: proxy.url })
    return server
  }

  it('a request arrives once, in a tunnel', async () => {
    const server = await behindProxy({ onRequest: (socket) => void socket.write(OK) })
    const exchange = await http.exchange(post(server.port), options)
    expect(exchange).toMatchObject({ kind: 'answered', status: 200 })
    expect(proxy.tunnels).toEqual([`127.0.0.1:${server.port}`])
    expect(server.requests).toHaveLength(1)
  })

  it.each([403, 407, 502])('a tunnel refused with %i means that nothing left', async (status) => {
    const server = await behindProxy({ onRequest: (socket) => void socket.write(OK) })
    proxy.refuse(status)
    const exchange = await http.exchange(post(server.port), options)
    expect(exchange).toEqual({ kind: 'not-sent', reason: 'unreachable' })
    expect(server.requests).toEqual([])
  })

  it('a proxy that is not there means that nothing left', async () => {
    const server = await behindProxy({ onRequest: (socket) => void socket.write(OK) })
    await proxy.close()
    const exchange = await http.exchange(post(server.port), options)
    expect(exchange).toEqual({ kind: 'not-sent', reason: 'connection-refused' })
  })

  it.each(['selfSigned', 'wrongHost', 'expired', 'untrustedCa'] as const)(
    'a certificate that is %s is refused',
    async (kind) => {
      const script = {
        onRequest: (socket: { write(text: string): unknown }) => void socket.write(OK),
      }
      const server = await behindProxy(script, certificates[kind])
      const exchange = await http.exchange(post(server.port), options)
      expect(exchange).toEqual({ kind: 'not-sent', reason: 'untrusted-certificate' })
      expect(server.requests).toEqual([])
    },
  )

  it('a connection lost after the request is a doubt, and nothing is repeated', async () => {
    const server = await behindProxy({ onRequest: (socket) => void socket.destroy() })
    const exchange = await http.exchange(post(server.port), options)
    expect(exchange).toEqual({ kind: 'no-answer', reason: 'connection-lost' })
    expect(server.requests).toHaveLength(1)
  })

  it('the total deadline holds', async () => {
    const server = await behindProxy({})
    const exchange = await http.exchange(post(server.port), { ...options, deadlineMs: 300 })
    expect(exchange).toEqual({ kind: 'no-answer', reason: 'timeout' })
  })
})

describe('the way out', () => {
  const proxied: ProxyRoute = { kind: 'proxy', url: 'http://proxy.example:3128' }
  const system = async (): Promise<ProxyRoute> => proxied

  it('is what the system says, unless a person said otherwise, and never a proxy to this computer', async () => {
    const url = 'https://api.example/x'
    expect(await routeFor(url, { kind: 'system' }, system)).toEqual(proxied)
    expect(await routeFor(url, { kind: 'none' }, system)).toEqual({ kind: 'direct' })
    const fixed = { kind: 'fixed', url: 'http://other.example:8080' } as const
    expect(await routeFor(url, fixed, system)).toEqual({ kind: 'proxy', url: fixed.url })
    for (const own of ['http://127.0.0.1:9/', 'http://localhost:9/', 'http://[::1]:9/']) {
      expect(await routeFor(own, fixed, system)).toEqual({ kind: 'direct' })
    }
    expect(await routeFor('https://localhost.example/', fixed, system)).toMatchObject({
      kind: 'proxy',
    })
  })

  it.each([
    ['DIRECT', { kind: 'direct' }],
    ['PROXY proxy.example:3128; DIRECT', proxied],
    ['HTTPS proxy.example:443', { kind: 'proxy', url: 'https://proxy.example:443' }],
    ['SOCKS5 proxy.example:1080', { kind: 'unsupported' }],
    ['', { kind: 'direct' }],
  ])('reads %j', (list, route) => {
    expect(readProxyList(list)).toEqual(route)
  })

  it.each([
    [{}, 'https://api.example/', { kind: 'direct' }],
    [{ HTTPS_PROXY: 'http://proxy.example:3128' }, 'https://api.example/', proxied],
    [{ https_proxy: 'proxy.example:3128' }, 'https://api.example/', proxied],
    [{ ALL_PROXY: 'socks5://p:1' }, 'https://api.example/', { kind: 'unsupported' }],
    [
      { HTTPS_PROXY: 'http://proxy.example:3128', NO_PROXY: 'other.example,.example' },
      'https://api.example:8443/',
      { kind: 'direct' },
    ],
    [
      { HTTPS_PROXY: 'http://proxy.example:3128', NO_PROXY: 'pi.example' },
      'https://api.example/',
      proxied,
    ],
  ])('follows the variables %j for %s', async (env, url, route) => {
    expect(await proxyOfEnvironment(env)(url)).toEqual(route)
  })

  it('is asked anew at each exchange, and does not go around a proxy it cannot use', async () => {
    const kept = new Map<string, unknown>()
    const settings = { get: (key: string) => kept.get(key) }
    const asked: string[] = []
    const askSystem = async (url: string): Promise<ProxyRoute> => {
      asked.push(url)
      return { kind: 'unsupported' }
    }
    const http = createNetworkHttp({ settings, askSystem })
    const request = { method: 'GET', url: 'https://api.invalid/', headers: {}, body: null } as const
    const unreachable = { kind: 'not-sent', reason: 'unreachable' }
    expect(await http.exchange(request, { deadlineMs: 1000 })).toEqual(unreachable)
    expect(asked).toEqual(['https://api.invalid/'])
    kept.set('network', { ca: '', proxy: { kind: 'fixed', url: 'http://127.0.0.1:1' } })
    expect(await http.exchange(request, { deadlineMs: 1000 })).toEqual({
      kind: 'not-sent',
      reason: 'connection-refused',
    })
    expect(asked).toHaveLength(1)
    await http.close()
  })
})

describe('the certificates of a network', () => {
  let certificates: TestCertificates
  let server: RawServer
  beforeAll(async () => {
    certificates = makeCertificates()
    server = await startRawServer(
      { onRequest: (socket) => void socket.write(OK) },
      certificates.good,
    )
  }, 60_000)
  afterAll(() => server.close())

  it('are trusted from the moment they are given, beside the usual ones', async () => {
    const kept = new Map<string, unknown>()
    const settings = { get: (key: string) => kept.get(key) }
    const http = createNetworkHttp({ settings, askSystem: async () => ({ kind: 'direct' }) })
    const options = { deadlineMs: 10_000, freshConnection: true }
    expect(await http.exchange(post(server.port), options)).toEqual({
      kind: 'not-sent',
      reason: 'untrusted-certificate',
    })
    kept.set('network', { ca: certificates.trustedCa, proxy: { kind: 'system' } })
    expect(await http.exchange(post(server.port), options)).toMatchObject({ status: 200 })
    await http.close()
  })
})
