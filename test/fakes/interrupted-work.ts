// An app that dies at a chosen request, and the app that is started after it on the same workspace.
import type { HttpPort } from '../../electron/core/provider/http-port.ts'
import type { ProviderProfile } from '../../shared/provider/provider-profile.ts'
import {
  type AppAtWork,
  giveAudience,
  jobFor,
  people,
  reviewAndSend,
  startApp,
} from './app-at-work.ts'
import { createFakeClock } from './fake-clock.ts'
import { createMemoryWorkspace } from './memory-workspace.ts'
import { createSocketlessPractice, type SocketlessPractice } from './practice-ports.ts'

export type Death = {
  /** How the path of the fatal POST ends. */
  readonly path: string
  /** Which of them, 1-based. */
  readonly nth: number
  readonly when: 'before' | 'after'
}

/** How much the provider tells about a group. */
export type Telling = 'lists' | 'counts' | 'silent'

export type Interrupted = { readonly work: AppAtWork; readonly campaignId: string }

/** 2 500 people in three batches; the campaign is stopped when this answers. */
export async function interruptedAt(
  death: Death,
  telling: Telling = 'lists',
): Promise<Interrupted> {
  const clock = createFakeClock()
  const practice = tellingLess(createSocketlessPractice({ clock }), telling)
  const workspace = createMemoryWorkspace()
  const settings = new Map<string, unknown>([['connection-mode', 'practice']])
  let isDead = false
  const die = () => {
    isDead = true
    workspace.crash()
  }
  const http = dyingAt(practice.http, death, die)
  const first = await startApp({ clock, practice, workspace, settings, http })
  const campaignId = await reviewAndSend(first, jobFor(await giveAudience(first, people(2500))))
  await clock.until(() => isDead)
  const work = await startApp({ clock, practice, workspace, settings })
  return { work, campaignId }
}

function dyingAt(http: HttpPort, { path, nth, when }: Death, die: () => void): HttpPort {
  const never = new Promise<never>(() => undefined)
  let seen = 0
  return {
    async exchange(request, options) {
      if (request.method === 'POST' && request.url.endsWith(path)) seen += 1
      const isFatal = seen === nth && request.method === 'POST' && request.url.endsWith(path)
      if (!isFatal) return http.exchange(request, options)
      if (when === 'after') await http.exchange(request, options)
      die()
      return never
    },
  }
}

/** The same provider without its list of people, or without its counts as well. */
export function tellingLess(practice: SocketlessPractice, telling: Telling): SocketlessPractice {
  if (telling === 'lists') return practice
  return {
    ...practice,
    practice: {
      ...practice.practice,
      async start() {
        const { profile, secret } = await practice.practice.start()
        return { profile: withoutList(profile), secret }
      },
    },
    http: telling === 'counts' ? practice.http : withoutCounts(practice.http),
  }
}

const changedProfiles = new WeakMap<ProviderProfile, ProviderProfile>()

/** The same object each time: the app keeps one client for one profile. */
function withoutList(profile: ProviderProfile): ProviderProfile {
  const { operations } = profile
  const listContacts = { ...operations.listContacts, enabled: false }
  const changed = changedProfiles.get(profile) ?? {
    ...profile,
    operations: { ...operations, listContacts },
  }
  changedProfiles.set(profile, changed)
  return changed
}

function withoutCounts(http: HttpPort): HttpPort {
  return {
    async exchange(request, options) {
      const answer = await http.exchange(request, options)
      const isList = request.method === 'GET' && request.url.endsWith('/api/groups')
      if (answer.kind !== 'answered' || !isList) return answer
      return {
        ...answer,
        body: answer.body.replace(/"totalContacts":\d+/g, '"totalContacts":null'),
      }
    },
  }
}
