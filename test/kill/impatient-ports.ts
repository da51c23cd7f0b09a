// The clock and the network of the sender under kills: minutes become moments, and the provider tells less.
import { createProviderHttp } from '../../electron/adapters/provider-http.ts'
import { systemClock } from '../../electron/adapters/system-clock.ts'
import type { Clock } from '../../electron/core/ports.ts'
import type { HttpPort, WireExchange } from '../../electron/core/provider/http-port.ts'
import type { GroupTelling, KillJob } from './kill-order.ts'

/** Two minutes of looking for a lost answer last 60 ms. */
const haste = 2_000
const longestExchangeMs = 150

export const impatientClock: Clock = {
  now: systemClock.now,
  wait: (delayMs, signal) => systemClock.wait(delayMs / haste, signal),
}

/** The real adapter; it only gives up sooner, and what the provider is not to tell is taken out. */
// Before the order comes: reading the certificates takes longer than a life.
const http = createProviderHttp()

export function createImpatientHttp(
  telling: GroupTelling,
  jobs: readonly Pick<KillJob, 'name' | 'isHidden'>[],
): HttpPort {
  const hidden = jobs.filter(({ isHidden }) => isHidden).map(({ name }) => `${name} ·`)
  return {
    async exchange(request, options) {
      const deadlineMs = Math.min(options.deadlineMs, longestExchangeMs)
      const answer = await http.exchange(request, { ...options, deadlineMs })
      if (request.url.endsWith('/search')) return withoutHidden(answer, hidden)
      const isList = request.method === 'GET' && request.url.endsWith('/api/groups')
      return isList && telling === 'silent' ? withoutCounts(answer) : answer
    },
  }
}

function withoutHidden(answer: WireExchange, hidden: readonly string[]): WireExchange {
  return changed(answer, (list) =>
    list.filter((one) => !hidden.some((name) => JSON.stringify(one).includes(name))),
  )
}

function withoutCounts(answer: WireExchange): WireExchange {
  return changed(answer, (list) => list.map((one) => ({ ...(one as object), totalContacts: null })))
}

function changed(
  answer: WireExchange,
  change: (list: readonly unknown[]) => readonly unknown[],
): WireExchange {
  if (answer.kind !== 'answered' || answer.status !== 200) return answer
  try {
    const list: unknown = JSON.parse(answer.body)
    return Array.isArray(list) ? { ...answer, body: JSON.stringify(change(list)) } : answer
  } catch {
    return answer
  }
}
