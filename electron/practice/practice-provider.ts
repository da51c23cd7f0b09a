// The practice provider: an honest little provider in memory, on a clock its caller owns.
import { randomBytes } from 'node:crypto'
import { Hono } from 'hono'
import { type PracticePace, watchablePace } from './campaign-life.ts'
import { addCampaignRoutes } from './campaign-routes.ts'
import { addGroupRoutes } from './group-routes.ts'
import { createPracticeAccess, type PracticeClock } from './practice-access.ts'
import { type AnswerStyle, plainAnswers } from './practice-answer.ts'
import type { PracticeContext } from './practice-context.ts'
import { createPracticeFaults, type PracticeFaults } from './practice-faults.ts'
import { practiceOpenApi } from './practice-openapi.ts'
import { PracticeRefusal } from './practice-refusal.ts'
import { createPracticeStore, type PracticeEffect, parseId } from './practice-store.ts'
import { addTransactionalRoutes } from './transactional-routes.ts'
import { addVoiceRoute } from './voice-route.ts'

export type PracticeOptions = {
  /** Epoch milliseconds; campaigns move only as it does. */
  readonly clock: PracticeClock
  /** Random unless given. */
  readonly key?: string
  readonly pace?: PracticePace
  readonly answers?: Partial<AnswerStyle>
  /** More contacts in one request are refused; 1 000 unless said. */
  readonly maxContacts?: number
  readonly latencyMs?: number
  /** Money in the account; single messages cost 8 each. */
  readonly balance?: number
  /** Who decides what goes wrong; switches that are all off unless given. */
  readonly faults?: PracticeFaults
}

export type PracticeProvider = {
  readonly app: Hono
  readonly key: string
  readonly faults: PracticeFaults
  /** Everything really done, oldest first. */
  effects(): readonly PracticeEffect[]
  /** The text each contact of a campaign gets, as the provider fills it in. */
  textsOf(campaignId: string): readonly { readonly number: string; readonly text: string }[]
  /** The numbers in a group now, in order, repeats included. */
  numbersIn(groupId: string): readonly string[]
}

export function createPracticeProvider(options: PracticeOptions): PracticeProvider {
  const key = options.key ?? randomBytes(24).toString('base64url')
  const practice: PracticeContext = {
    store: createPracticeStore(),
    clock: options.clock,
    key,
    access: createPracticeAccess(key, options.clock),
    balance: options.balance ?? 100_000,
    pace: options.pace ?? watchablePace,
    style: { ...plainAnswers, ...options.answers },
    faults: options.faults ?? createPracticeFaults(),
    maxContacts: options.maxContacts ?? 1000,
    latencyMs: options.latencyMs ?? 0,
  }
  const { store } = practice
  return {
    app: createRoutes(practice),
    key: practice.key,
    faults: practice.faults,
    effects: () => [...store.effects],
    numbersIn: (groupId) =>
      store.groups.get(parseId(groupId))?.contacts.map(({ number }) => number) ?? [],
    textsOf: (campaignId) => renderTexts(practice, campaignId),
  }
}

function createRoutes(practice: PracticeContext): Hono {
  const app = new Hono()
  app.use('/api/*', async (c, next) => {
    if (!practice.access.admits(c)) return c.text('Unauthorized client', 401)
    await next()
  })
  app.use('/rest/*', async (c, next) => {
    if (!practice.access.admits(c)) return c.json({ error_message: 'Unauthorized client' }, 401)
    await next()
  })
  app.get('/openapi.json', (c) => c.json(practiceOpenApi()))
  app.onError((error, c) => {
    if (error instanceof PracticeRefusal) {
      return c.json(error.body as object, error.status as 400)
    }
    return c.json({ message: 'System exception', code: 2, listErrors: null }, 500)
  })
  addGroupRoutes(app, practice)
  addCampaignRoutes(app, practice)
  addTransactionalRoutes(app, practice)
  addVoiceRoute(app, practice)
  return app
}

/** Plain replacement of each key, the contact's own value before the default. */
function renderTexts(practice: PracticeContext, campaignId: string) {
  const campaign = practice.store.campaigns.get(parseId(campaignId))
  if (campaign === undefined) return []
  const { contacts, defaults, message } = campaign
  return contacts.map(({ number, wildcards }) => {
    const pairs = [...new Map([...defaults, ...wildcards])]
    const text = pairs.reduce((done, [key, value]) => done.replaceAll(key, () => value), message)
    return { number, text }
  })
}
