// The recipe of docs/provider.md: a server with other habits is reached with a profile alone, no code changed.
import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { serve } from '@hono/node-server'
import { type Context, Hono } from 'hono'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { createProviderHttp } from '../../electron/adapters/provider-http.ts'
import { createSessionSecretVault } from '../../electron/adapters/session-secret-vault.ts'
import { systemClock } from '../../electron/adapters/system-clock.ts'
import { yellowPushProfile } from '../../shared/provider/shipped-profiles.ts'
import { giveAudience, jobFor, people, startApp } from '../fakes/app-at-work.ts'
import type { FakeClock } from '../fakes/fake-clock.ts'

type Json = { [name: string]: unknown }
type List = { readonly id: number; readonly name: string; people: Json[] }
type Blast = { id: number; body: Json; list: string; status: string }

const key = 'the-key-of-the-other-server'
let lists: List[]
let blasts: Blast[]
let problems: string[]
let server: ReturnType<typeof serve>
let port: number

beforeEach(async () => {
  lists = []
  blasts = []
  problems = []
  await new Promise<void>((resolve) => {
    server = serve({ fetch: otherServer().fetch, hostname: '127.0.0.1', port: 0 }, (address) => {
      port = address.port
      resolve()
    })
  })
})
afterEach(() => new Promise<void>((resolve) => void server.close(() => resolve())))

/** Written from the recipe, not from the practice provider. */
function otherServer(): Hono {
  const app = new Hono().basePath('/v2')
  app.use('*', async (c, next) => {
    const isKnown = c.req.header('x-api-key') === key && c.req.header('x-tenant') === 'campanero'
    if (!isKnown) return c.text('Unauthorized client', 401)
    await next()
  })
  const listOf = (c: Context) => lists.find(({ id }) => String(id) === c.req.param('id'))
  const wrap = (c: Context, value: unknown) => c.json({ result: { items: value } } as object)
  const one = (c: Context, value: unknown) => c.json({ result: { data: value } } as object)
  const asList = ({ id, name, people: members }: List) => ({ id, name, size: members.length })
  const asBlast = ({ id, body, status }: Blast) => ({
    ...{ id, campaign_name: body.campaignName, state: { id: 3, name: status } },
    total: lists[0]?.people.length,
  })
  app.put('/lists', async (c) => {
    const { name } = (await c.req.json()) as { name: string }
    const list = { id: 9_007_199 + lists.length, name, people: [] }
    lists.push(list)
    return one(c, asList(list))
  })
  app.get('/lists', (c) => wrap(c, lists.map(asList)))
  app.post('/lists/:id/people', async (c) => {
    const { contacts } = (await c.req.json()) as { contacts: Json[] }
    if (contacts.length > 500) problems.push('too many people in one request')
    listOf(c)?.people.push(...contacts)
    return one(c, { accepted: contacts.length })
  })
  app.post('/lists/:id/people/remove', async (c) => {
    const { contacts } = (await c.req.json()) as { contacts: Json[] }
    const gone = new Set(contacts.map(({ mobileNumber }) => mobileNumber))
    const list = listOf(c)
    if (list) list.people = list.people.filter(({ mobileNumber }) => !gone.has(mobileNumber))
    return one(c, { removed: gone.size })
  })
  app.post('/blasts', async (c) => {
    const body = (await c.req.json()) as Json
    const status = body.scheduleType === 'NOW' ? 'PROCESSING' : 'PROGRAMADA'
    const blast = { id: 77_001 + blasts.length, body, list: c.req.query('list') ?? '', status }
    blasts.push(blast)
    return one(c, asBlast(blast))
  })
  app.get('/blasts', (c) => {
    const isNext = c.req.query('p') !== '0'
    const found = blasts.filter(({ body }) =>
      String(body.campaignName).includes(c.req.query('q') ?? ''),
    )
    return wrap(c, isNext ? [] : found.map(asBlast))
  })
  const blastOf = (c: Context) => blasts.find(({ id }) => String(id) === c.req.param('id'))
  app.get('/blasts/:id', (c) => {
    const blast = blastOf(c)
    return blast
      ? one(c, asBlast(blast))
      : c.json({ message: 'No', code: 1, listErrors: null }, 404)
  })
  app.patch('/blasts/:id', async (c) => {
    const blast = blastOf(c)
    if (blast) blast.body = { ...blast.body, ...((await c.req.json()) as Json) }
    return c.body(null, 204)
  })
  app.delete('/blasts/:id', (c) => {
    const blast = blastOf(c)
    if (blast) blast.status = 'CANCELADA'
    return c.body(null, 204)
  })
  app.onError((error, c) => {
    problems.push(String(error))
    return c.text('broken', 500)
  })
  return app
}

function recipe(): Json {
  const page = readFileSync('docs/provider.md', 'utf8')
  const [, text = ''] = /```json\n([\s\S]+?)\n```/.exec(page) ?? []
  const local = text.replace('https://sms.example.com', `http://127.0.0.1:${port}`)
  return merged(yellowPushProfile as unknown as Json, JSON.parse(local) as Json)
}

function merged(base: Json, over: Json): Json {
  const entries = Object.entries(over).map(([name, value]) => {
    const isDeeper = typeof value === 'object' && value !== null && name !== 'auth'
    return [name, isDeeper ? merged((base[name] ?? {}) as Json, value as Json) : value]
  })
  return { ...base, ...Object.fromEntries(entries) }
}

/** The computer's clock under the test's interface: this server is real, and so is its time. */
function realClock(): FakeClock {
  return { ...systemClock, through: <T>(work: Promise<T>) => work } as FakeClock
}

it('a whole campaign, its change, its end, and the groups, with nothing but the profile', async () => {
  const http = createProviderHttp()
  const work = await startApp({ http, clock: realClock(), vault: createSessionSecretVault(key) })
  const saved = await work.call('profile.save', { json: JSON.stringify(recipe()) })
  expect(saved.ok).toBe(true)
  await work.call('connection.choose', { mode: 'live' })
  expect(await work.call('connection.test')).toMatchObject({ groups: 0 })

  const at = '2031-12-03T09:00'
  const schedule = { kind: 'at', time: { at, zone: 'America/Bogota' } } as const
  const audienceId = await giveAudience(work, people(620))
  const job = jobFor(audienceId, { name: `Citas ${randomUUID().slice(0, 4)}`, schedule })
  const { confirmationToken } = await work.call('campaign.review', job)
  const confirmed = { confirmationToken, confirmedCount: 620 }
  const { campaignId } = await work.call('campaign.send', confirmed)
  await expect
    .poll(async () => (await work.call('campaign.get', { campaignId })).status, { timeout: 20_000 })
    .toBe('scheduled')

  expect(lists.map(({ people: members }) => members.length)).toEqual([620])
  expect(lists[0]?.people[0]).toEqual({
    mobileNumber: '573005550001',
    wildcards: [{ key: 'Nombre', value: 'Persona 1' }],
  })
  expect(blasts).toHaveLength(1)
  expect(blasts[0]).toMatchObject({
    list: String(lists[0]?.id),
    body: {
      groupId: String(lists[0]?.id),
      message: 'Hola [Nombre], lo esperamos.',
      scheduleType: 'SCHEDULED',
      campaignSchedule: [{ startsAt: '2031-12-03 09:00', share: 100 }],
    },
  })

  const later = { kind: 'at', time: { at: '2031-12-04T10:30', zone: 'America/Bogota' } } as const
  const template = 'Hola {{Nombre|cliente}}, cambió la hora.'
  const changed = await work.call('campaign.update', { campaignId, template, schedule: later })
  expect(changed.status).toBe('scheduled')
  expect(blasts[0]?.body.campaignSchedule).toEqual([{ startsAt: '2031-12-04 10:30', share: 100 }])
  const { campaigns } = await work.call('campaign.find-remote', { name: job.name })
  expect(campaigns).toMatchObject([
    { campaignId, providerCampaignId: '77001', statusText: 'PROGRAMADA' },
  ])
  expect((await work.call('campaign.cancel', { campaignId })).status).toBe('cancelled')

  const [group] = await work.call('group.list', {})
  const groupId = group?.groupId ?? ''
  const numbers = people(2).map(({ e164 }) => e164)
  expect(await work.call('group.remove-contacts', { groupId, numbers })).toMatchObject({
    outcome: 'done',
    countBefore: 620,
    countAfter: 618,
  })
  const { operations } = await work.call('profile.get')
  const proved = operations.filter(({ verifiedAt }) => verifiedAt !== null).map(({ name }) => name)
  expect(proved.sort()).toEqual([
    ...['addContacts', 'cancelCampaign', 'createGroup', 'deleteContacts', 'findCampaigns'],
    ...['getCampaign', 'listGroups', 'sendToGroup', 'updateCampaign'],
  ])
  expect(problems).toEqual([])
  await work.app.stop()
  await http.close()
}, 60_000)
