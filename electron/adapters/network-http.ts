// The provider port as the network settings want it: which certificates are trusted, and by which way out.
import { defaultNetworkSettings, networkSettingsSchema } from '../../shared/settings/network.ts'
import type { SettingsStore } from '../core/ports.ts'
import type { WireExchange } from '../core/provider/http-port.ts'
import { createProviderHttp, type ProviderHttp } from './provider-http.ts'
import { type AskSystem, type ProxyRoute, routeFor } from './proxy-choice.ts'

type Parts = {
  /** Read at each exchange: a change counts from the next one on. */
  readonly settings: Pick<SettingsStore, 'get'>
  readonly askSystem: AskSystem
}

/** A system that does not answer by then is taken at its silence: straight out. */
const longestQuestionMs = 5_000

export function createNetworkHttp({ settings, askSystem }: Parts): ProviderHttp {
  const made = new Map<string, ProviderHttp>()

  /** Few: one for each certificate file and proxy that was in use since the start. */
  function wayOut(ca: string, proxy: string | null): ProviderHttp {
    const name = JSON.stringify([ca, proxy])
    const known = made.get(name)
    if (known) return known
    const way = createProviderHttp({
      ...(ca === '' ? {} : { ca }),
      ...(proxy === null ? {} : { proxy }),
    })
    made.set(name, way)
    return way
  }

  return {
    async exchange(request, options) {
      const { ca, proxy } = networkSettingsSchema
        .catch(defaultNetworkSettings)
        .parse(settings.get('network'))
      const route = await routeFor(request.url, proxy, (url) => inTime(askSystem(url)))
      if (options.signal?.aborted) return notSent('aborted')
      if (route.kind === 'unsupported') return notSent('unreachable')
      return wayOut(ca, route.kind === 'proxy' ? route.url : null).exchange(request, options)
    },
    async close() {
      const ways = [...made.values()]
      made.clear()
      await Promise.all(ways.map((way) => way.close()))
    },
  }
}

function notSent(reason: 'aborted' | 'unreachable'): WireExchange {
  return { kind: 'not-sent', reason }
}

async function inTime(question: Promise<ProxyRoute>): Promise<ProxyRoute> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const silence = new Promise<ProxyRoute>((resolve) => {
    timer = setTimeout(() => resolve({ kind: 'direct' }), longestQuestionMs)
  })
  try {
    return await Promise.race([question, silence])
  } catch {
    return { kind: 'direct' }
  } finally {
    clearTimeout(timer)
  }
}
