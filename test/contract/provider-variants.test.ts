// The same campaign under every option of the profile and every habit of the provider's answers.
import { describe, expect, it } from 'vitest'
import type { ServiceCredential } from '../../electron/core/provider/credential.ts'
import type { AuthMode, ProviderProfile } from '../../shared/provider/provider-profile.ts'
import { dateFormats, type WireOptions } from '../../shared/provider/wire-options.ts'
import { openPracticeWorld, type WorldOptions } from '../fakes/practice-world.ts'

const contacts = [
  { e164: '+573000000001', wildcards: { Nombre: 'Ana' } },
  { e164: '+573000000002', wildcards: {} },
]
const tranches = [
  { percent: 50, instant: '2026-03-11T15:00:00Z' },
  { percent: 50, instant: '2026-03-12T15:30:00Z' },
]
const content = {
  campaignName: 'Promo ·7F3K9Q',
  senderId: 'TIENDA',
  template: 'Hola {{Nombre|cliente}}',
} as const

/** Group, upload, both sends, search, change and cancel: what happened, free of how it was spelled. */
async function story(options: WorldOptions) {
  const { client, provider, clock } = openPracticeWorld(options)
  const group = await client.createGroup({ name: 'Clientes ·7F3K9Q' })
  const groupId = group.kind === 'done' ? (group.value.groupId ?? '') : ''
  await client.addContacts({ groupId, contacts, template: content.template })
  const groups = await client.listGroups()
  const listed = await client.listContacts({ groupId })
  const sent = await client.sendToGroup({ ...content, schedule: { kind: 'now' }, groupId })
  const planned = await client.sendToContacts({
    ...content,
    campaignName: 'Otra',
    schedule: { kind: 'tranches', tranches },
    contacts,
  })
  const campaignId = planned.kind === 'done' ? (planned.value.campaignId ?? '') : ''
  const changed = await client.updateCampaign({ campaignId, changes: { senderId: 'OTRA' } })
  const found = await client.findAllCampaigns({
    name: '·7F3K9Q',
    from: '2026-03-01T05:00:00Z',
    to: '2026-03-31T05:00:00Z',
  })
  clock.advance(25 * 3_600_000)
  const cancelled = await client.cancelCampaign({ campaignId })
  const read = await client.getCampaign({ campaignId })
  const [first] = provider.effects().filter(({ kind }) => kind === 'campaign-accepted')
  return {
    kinds: [group, groups, sent, planned, changed, found, cancelled].map(({ kind }) => kind),
    total: groups.kind === 'done' ? groups.value.map((one) => one.totalContacts) : null,
    listed: listed.kind === 'done' ? listed.value : null,
    found: found.kind === 'done' ? found.value.campaigns.map((one) => one.name) : null,
    campaign:
      read.kind === 'done'
        ? {
            status: read.value.status,
            sender: read.value.senderId,
            totals: read.value.totals,
            tranches: read.value.tranches.map((one) => [
              one.percent,
              one.startsAt?.instant,
              one.status,
            ]),
          }
        : null,
    texts: provider.textsOf(first?.id ?? '').map(({ text }) => text),
    effects: provider.effects().map(({ kind, name, numbers }) => [kind, name, numbers.length]),
  }
}

const expected = {
  kinds: Array.from({ length: 7 }, () => 'done'),
  total: [2],
  listed: ['573000000001', '573000000002'],
  found: ['Promo ·7F3K9Q'],
  campaign: {
    status: 'cancelled',
    sender: 'OTRA',
    totals: { total: 2, sent: 1, delivered: 1, failed: 0, pending: 1 },
    tranches: [
      [50, '2026-03-11T15:00:00Z', 'completed'],
      [50, '2026-03-12T15:30:00Z', 'cancelled'],
    ],
  },
  texts: ['Hola Ana', 'Hola cliente'],
  effects: [
    ['group-created', 'Clientes ·7F3K9Q', 0],
    ['contacts-added', 'Clientes ·7F3K9Q', 2],
    ['campaign-accepted', 'Promo ·7F3K9Q', 2],
    ['campaign-accepted', 'Otra', 2],
    ['campaign-updated', 'Otra', 0],
    ['campaign-cancelled', 'Otra', 0],
  ],
}

const wire = (options: Partial<WireOptions>) => (profile: ProviderProfile) => ({
  ...profile,
  wire: { ...profile.wire, ...options },
})

describe('the whole story is the same', () => {
  const wires: readonly Partial<WireOptions>[] = [
    { casing: 'pascal' },
    { casing: 'camel' },
    ...dateFormats.map((dateFormat) => ({ dateFormat })),
    { scheduleForNow: 'one-item' },
    { scheduleForNow: 'empty' },
    { scheduleForNow: 'left-out' },
    { groupIdWithoutGroup: 'empty' },
    { groupIdWithoutGroup: 'null' },
    { wildcardOpen: '%%', wildcardClose: '%%' },
    { casing: 'camel', dateFormat: 'yyyy-MM-dd HH:mm', scheduleForNow: 'empty' },
  ]
  it.each(wires)('with the wire option %j', async (options) => {
    expect(await story({ profile: wire(options) })).toEqual(expected)
  })

  const styles = (['camel', 'pascal'] as const).flatMap((casing) =>
    [true, false].flatMap((wrapped) =>
      [true, false].map((numericIds) => ({ casing, wrapped, numericIds })),
    ),
  )
  it.each(styles)('with answers as %j', async (answers) => {
    expect(await story({ practice: { answers } })).toEqual(expected)
  })

  it('with a search by GET', async () => {
    const profile = (given: ProviderProfile): ProviderProfile => ({
      ...given,
      operations: {
        ...given.operations,
        findCampaigns: { ...given.operations.findCampaigns, method: 'GET', encoding: 'query' },
      },
    })
    expect(await story({ profile })).toEqual(expected)
  })

  const asKey = (key: string): ServiceCredential => ({ kind: 'key', key })
  const asLogin = (password: string): ServiceCredential => ({
    kind: 'login',
    username: 'ñandú',
    password,
  })
  const auths: readonly [AuthMode, (key: string) => ServiceCredential][] = [
    [{ mode: 'bearer' }, asKey],
    [{ mode: 'bearer-login' }, asLogin],
    [{ mode: 'basic' }, asLogin],
    [{ mode: 'header', name: 'x-api-key', prefix: '' }, asKey],
    [{ mode: 'header', name: 'Authorization', prefix: 'ApiKey ' }, asKey],
  ]
  it.each(auths)('with the auth mode %j', async (auth, credential) => {
    const profile = (given: ProviderProfile): ProviderProfile => ({
      ...given,
      services: { ...given.services, campaigns: { ...given.services.campaigns, auth } },
    })
    expect(await story({ profile, credential })).toEqual(expected)
  })
})

describe('what the profile switches off', () => {
  it('is not called', async () => {
    const profile = (given: ProviderProfile): ProviderProfile => ({
      ...given,
      operations: {
        ...given.operations,
        listContacts: { ...given.operations.listContacts, enabled: false },
        sendToGroup: { ...given.operations.sendToGroup, enabled: false },
      },
    })
    const { client, http } = openPracticeWorld({ profile })
    const off = { kind: 'not-sent', reason: 'operation-off' }
    expect(await client.listContacts({ groupId: 'G1' })).toEqual(off)
    const send = { ...content, schedule: { kind: 'now' }, groupId: 'G1' } as const
    expect(client.prepareSendToGroup(send)).toEqual(off)
    expect(http.requests).toEqual([])
  })

  it('nor is anything without a credential of the right kind', async () => {
    const { client, http } = openPracticeWorld({
      credential: () => ({ kind: 'login', username: 'a', password: 'b' }),
    })
    expect(await client.listGroups()).toEqual({ kind: 'not-sent', reason: 'no-credential' })
    const none = openPracticeWorld({ credential: () => null })
    expect(await none.client.listGroups()).toEqual({ kind: 'not-sent', reason: 'no-credential' })
    expect([...http.requests, ...none.http.requests]).toEqual([])
  })

  it.each(['', '.', '..'])(
    'nor is anything with the id %j, which cannot stand in a path',
    async (id) => {
      const { client, http } = openPracticeWorld()
      expect(await client.deleteGroup({ groupId: id })).toEqual({
        kind: 'not-sent',
        reason: 'invalid-request',
      })
      expect(http.requests).toEqual([])
    },
  )

  it('and an id with slashes stays one step of the path', async () => {
    const { client, http } = openPracticeWorld()
    await client.getCampaign({ campaignId: '../groups?x=1#y' })
    expect(http.requests[0]?.request.url).toMatch(/\/api\/campaigns\/\.\.%2Fgroups%3Fx%3D1%23y$/)
  })
})
