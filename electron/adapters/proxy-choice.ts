// Decides by which proxy, if any, an address is reached.
import type { ProxyChoice } from '../../shared/settings/network.ts'

export type ProxyRoute =
  | { readonly kind: 'direct' }
  | { readonly kind: 'proxy'; readonly url: string }
  /** The system wants a kind of proxy the app does not speak: going around it would not be right. */
  | { readonly kind: 'unsupported' }

/** What the system says of an address. */
export type AskSystem = (url: string) => Promise<ProxyRoute>

const loopback = /^https?:\/\/(?:127\.\d+\.\d+\.\d+|localhost|\[::1\])(?::|\/|$)/i

export async function routeFor(
  url: string,
  choice: ProxyChoice,
  askSystem: AskSystem,
): Promise<ProxyRoute> {
  // The practice provider is on this computer, wherever the proxy may be.
  if (loopback.test(url) || choice.kind === 'none') return { kind: 'direct' }
  return choice.kind === 'fixed' ? { kind: 'proxy', url: choice.url } : askSystem(url)
}

/** Reads the first entry of a list such as `PROXY proxy.example:3128; DIRECT`, as Chromium answers it. */
export function readProxyList(list: string): ProxyRoute {
  const [kind = '', address = ''] = (list.split(';')[0] ?? '').trim().split(/\s+/)
  switch (kind.toUpperCase()) {
    case '':
    case 'DIRECT':
      return { kind: 'direct' }
    case 'PROXY':
    case 'HTTP':
      return { kind: 'proxy', url: `http://${address}` }
    case 'HTTPS':
      return { kind: 'proxy', url: `https://${address}` }
    default:
      return { kind: 'unsupported' }
  }
}

/** The usual variables of a terminal, in either case; lower case first, as curl reads them. */
export function proxyOfEnvironment(env: Readonly<Record<string, string | undefined>>): AskSystem {
  const read = (name: string) => env[name.toLowerCase()] || env[name] || ''
  return async (url) => {
    const host = new URL(url).host
    const address = url.startsWith('https:') ? read('HTTPS_PROXY') : read('HTTP_PROXY')
    const given = address || read('ALL_PROXY')
    if (given === '' || isExempt(host, read('NO_PROXY'))) return { kind: 'direct' }
    const proxy = given.includes('://') ? given : `http://${given}`
    return /^https?:/.test(proxy) ? { kind: 'proxy', url: proxy } : { kind: 'unsupported' }
  }
}

/** `list` as in NO_PROXY: names that cover their subdomains, with or without a port, or a star. */
function isExempt(host: string, list: string): boolean {
  const name = host.replace(/:\d+$/, '')
  return list
    .split(/[\s,]+/)
    .filter((entry) => entry !== '')
    .some((entry) => {
      if (entry === '*') return true
      const bare = entry.replace(/^\*?\./, '').toLowerCase()
      return [host, name].some((one) => one === bare || one.endsWith(`.${bare}`))
    })
}
