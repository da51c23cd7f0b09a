// The same operations through the real network adapter and without a socket: both must tell the same story.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type ProviderWorld, providerWays } from '../fakes/provider-ways.ts'

const contacts = [
  { e164: '+573000000001', wildcards: { Nombre: 'Ana', Valor: '20 000' } },
  { e164: '+573000000002', wildcards: { Nombre: 'José $& $1', Valor: '' } },
  { e164: '+573000000003', wildcards: {} },
]

const content = {
  campaignName: 'Promo Nov ·7F3K9Q',
  senderId: 'TIENDA',
  template: 'Hola {{nombre|cliente}}, debe {{Valor|0}}',
  schedule: { kind: 'now' },
} as const

describe.each(providerWays)('the provider $name', ({ open }) => {
  let world: ProviderWorld
  beforeEach(async () => {
    world = await open()
  })
  afterEach(() => world.close())

  it('creates a group, fills it, lists it and empties it', async () => {
    const { client, provider } = world
    const created = await client.createGroup({ name: 'Clientes ·7F3K9Q' })
    expect(created).toEqual({
      kind: 'done',
      value: {
        groupId: 'G1001',
        name: 'Clientes ·7F3K9Q',
        totalContacts: 0,
        createdAt: { raw: '2026-03-10T15:00:00.000Z', instant: '2026-03-10T15:00:00Z' },
      },
    })
    expect(await client.addContacts({ groupId: 'G1001', contacts })).toEqual({
      kind: 'done',
      value: { counts: { addedContacts: 3, totalContacts: 3 }, listErrors: [] },
    })
    expect(await client.listContacts({ groupId: 'G1001' })).toEqual({
      kind: 'done',
      value: ['573000000001', '573000000002', '573000000003'],
    })
    const removed = await client.deleteContacts({ groupId: 'G1001', numbers: ['+573000000002'] })
    expect(removed).toMatchObject({ value: { counts: { deletedContacts: 1, totalContacts: 2 } } })
    expect(provider.numbersIn('G1001')).toEqual(['573000000001', '573000000003'])
    expect(await client.listGroups()).toMatchObject({
      kind: 'done',
      value: [{ groupId: 'G1001', totalContacts: 2 }],
    })
    expect(await client.deleteGroup({ groupId: 'G1001' })).toEqual({ kind: 'done', value: null })
    expect(await client.listGroups()).toEqual({ kind: 'done', value: [] })
  })

  it('sends to a group the very texts the app would have rendered', async () => {
    const { client, provider } = world
    await client.createGroup({ name: 'Clientes' })
    await client.addContacts({ groupId: 'G1001', contacts, template: content.template })
    const sent = await client.sendToGroup({ ...content, groupId: 'G1001' })
    expect(sent).toEqual({
      kind: 'done',
      value: { campaignId: 'C1002', status: 'sending', statusText: 'SENDING', totalContacts: 3 },
    })
    expect(provider.textsOf('C1002').map(({ text }) => text)).toEqual([
      'Hola Ana, debe 20 000',
      'Hola José $& $1, debe 0',
      'Hola cliente, debe 0',
    ])
  })

  it('sends to contacts without a group in tranches that the clock carries to the end', async () => {
    const { client, clock } = world
    const schedule = {
      kind: 'tranches',
      tranches: [
        { percent: 70, instant: '2026-03-10T16:00:00Z' },
        { percent: 30, instant: '2026-03-10T18:00:00Z' },
      ],
    } as const
    const sent = await client.sendToContacts({ ...content, schedule, contacts })
    expect(sent).toMatchObject({
      kind: 'done',
      value: { campaignId: 'C1001', status: 'scheduled' },
    })

    clock.advance(2 * 3_600_000)
    expect(await client.getCampaign({ campaignId: 'C1001' })).toMatchObject({
      kind: 'done',
      value: {
        name: content.campaignName,
        status: 'sending',
        totals: { total: 3, sent: 2, delivered: 2, failed: 0, pending: 1 },
        tranches: [
          { percent: 70, status: 'completed', startsAt: { instant: '2026-03-10T16:00:00Z' } },
          { percent: 30, status: 'scheduled', totals: { total: 1, pending: 1 } },
        ],
      },
    })
    clock.advance(2 * 3_600_000)
    expect(await client.getCampaign({ campaignId: 'C1001' })).toMatchObject({
      value: { status: 'completed', totals: { delivered: 3, pending: 0 } },
    })
  })

  it('finds a campaign by its marker through every page', async () => {
    const { client } = world
    for (let index = 0; index < 230; index += 1) {
      const campaignName = index === 7 ? content.campaignName : `Otra ${index}`
      await client.sendToContacts({ ...content, campaignName, contacts: contacts.slice(0, 1) })
    }
    const every = await client.findAllCampaigns({})
    expect(every).toMatchObject({ kind: 'done', value: { complete: true } })
    expect(every.kind === 'done' && every.value.campaigns.length).toBe(230)
    const marked = await client.findAllCampaigns({ name: '·7F3K9Q' })
    expect(marked.kind === 'done' && marked.value.campaigns.map((one) => one.campaignId)).toEqual([
      'C1008',
    ])
  })

  it('changes and cancels what is still scheduled, and is refused afterwards', async () => {
    const { client, provider } = world
    const at = (instant: string) =>
      ({ kind: 'tranches', tranches: [{ percent: 100, instant }] }) as const
    await client.sendToContacts({ ...content, schedule: at('2026-03-11T15:00:00Z'), contacts })
    const changes = { template: 'Nuevo texto', schedule: at('2026-03-12T15:00:00Z') }
    expect(await client.updateCampaign({ campaignId: 'C1001', changes })).toEqual({
      kind: 'done',
      value: null,
    })
    expect(await client.getCampaign({ campaignId: 'C1001' })).toMatchObject({
      value: {
        message: 'Nuevo texto',
        name: content.campaignName,
        startsAt: { instant: '2026-03-12T15:00:00Z' },
      },
    })
    expect(await client.cancelCampaign({ campaignId: 'C1001' })).toEqual({
      kind: 'done',
      value: null,
    })
    expect(await client.getCampaign({ campaignId: 'C1001' })).toMatchObject({
      value: { status: 'cancelled' },
    })
    expect(await client.cancelCampaign({ campaignId: 'C1001' })).toEqual({
      kind: 'refused',
      status: 400,
      code: 'request-error',
      message: 'Only a scheduled campaign can be cancelled',
      listErrors: [],
    })
    expect(provider.effects().map(({ kind }) => kind)).toEqual([
      'campaign-accepted',
      'campaign-updated',
      'campaign-cancelled',
    ])
  })

  it('says which numbers were refused, and nothing is performed', async () => {
    const { client, provider } = world
    const refused = { e164: '+573000000400', wildcards: {} }
    const outcome = await client.sendToContacts({
      ...content,
      contacts: [contacts[0] ?? refused, refused],
    })
    expect(outcome).toEqual({
      kind: 'refused',
      status: 400,
      code: 'request-error',
      message: 'Error reading json',
      listErrors: [
        {
          text: 'Format error in mobile number 573000000400 in position 2',
          number: '573000000400',
          position: 2,
        },
      ],
    })
    expect(provider.effects()).toEqual([])
  })

  it('refuses a schedule that does not add up, starts in the past or holds an empty tranche', async () => {
    const { client, provider } = world
    const bad = [
      [{ percent: 90, instant: '2026-03-11T15:00:00Z' }],
      [{ percent: 100, instant: '2026-03-09T15:00:00Z' }],
      [
        { percent: 100, instant: '2026-03-11T15:00:00Z' },
        { percent: 0, instant: '2026-03-12T15:00:00Z' },
      ],
    ]
    for (const tranches of bad) {
      const schedule = { kind: 'tranches', tranches } as const
      const outcome = await client.sendToContacts({ ...content, schedule, contacts })
      expect(outcome).toMatchObject({ kind: 'refused', status: 400, code: 'request-error' })
    }
    expect(provider.effects()).toEqual([])
  })

  it('says a missing campaign is not there', async () => {
    const outcome = await world.client.getCampaign({ campaignId: 'C9' })
    expect(outcome).toMatchObject({ kind: 'refused', status: 404, code: 'not-found' })
  })

  it('checks the connection with the right key and refuses the wrong one', async () => {
    expect(await world.client.checkConnection()).toMatchObject({
      kind: 'done',
      value: { groups: 0 },
    })
    const stranger = await open({}, 'wrong-key')
    expect(await stranger.client.checkConnection()).toMatchObject({
      kind: 'refused',
      status: 401,
      code: 'unauthorised',
    })
    await stranger.close()
  })

  it('performs a prepared send once and throws before a second one leaves', async () => {
    const { client, provider } = world
    const prepared = client.prepareSendToContacts({ ...content, contacts })
    if ('kind' in prepared) throw new Error(prepared.kind)
    expect(prepared.requestHash).toMatch(/^[0-9a-f]{64}$/)
    await prepared.perform()
    await expect(prepared.perform()).rejects.toThrow('already performed')
    expect(provider.effects()).toHaveLength(1)
  })

  it.each([
    ['reset', 'connection-lost'],
    ['truncated', 'connection-lost'],
    ['bomb', 'answer-too-large'],
    ['html', 'unreadable-answer'],
    ['redirect', 'redirected'],
    ['status', 'server-error'],
  ] as const)(
    'a send answered by %s is unknown whether or not it was taken',
    async (kind, reason) => {
      for (const when of ['before', 'after'] as const) {
        const { client, provider } = world
        const taken = provider.effects().length
        provider.faults.set('sendToContacts', { kind, when })
        const outcome = await client.sendToContacts({ ...content, contacts })
        expect(outcome).toMatchObject({ kind: 'unknown', reason })
        expect(provider.effects().length - taken).toBe(when === 'after' ? 1 : 0)
      }
    },
  )
})
