// One simulated history: a campaign, its crashes, stops and resumes on a virtual clock, and what was wrong at its end.
import { createAudienceStore } from '../../electron/core/audience/audience-store.ts'
import { createCampaignBook } from '../../electron/core/campaigns/campaign-book.ts'
import { createCampaignStore } from '../../electron/core/campaigns/campaign-store.ts'
import type { Provider, ProviderSession } from '../../electron/core/connection/provider-session.ts'
import { createExclusionStore } from '../../electron/core/exclusions/exclusion-store.ts'
import type { WorkspaceDatabase } from '../../electron/core/ports.ts'
import { createBatchStore } from '../../electron/core/sending/batch-store.ts'
import { createGroupLedger } from '../../electron/core/sending/group-ledger.ts'
import { createIntentStore } from '../../electron/core/sending/intent-store.ts'
import { makeMarker } from '../../electron/core/sending/marker.ts'
import { recordFound, searchByMarker } from '../../electron/core/sending/reconcile.ts'
import { markInterrupted, reconcileInterrupted } from '../../electron/core/sending/recover.ts'
import { runCampaign } from '../../electron/core/sending/run-campaign.ts'
import type { SendingDesk } from '../../electron/core/sending/sending-desk.ts'
import { newDataKeys } from '../../electron/core/workspace/data-key.ts'
import { createFieldCipher } from '../../electron/core/workspace/field-cipher.ts'
import { createSealedTexts } from '../../electron/core/workspace/sealed-texts.ts'
import type { Campaign } from '../../shared/campaigns/campaign.ts'
import { canResume } from '../../shared/campaigns/standing.ts'
import { type SeededRandom, seededRandom } from '../bench/seeded-random.ts'
import { aCampaign } from '../fakes/a-campaign.ts'
import { groupTellings } from './kill-order.ts'
import { createWorld, pass, type SimulatedWorld, simulatedProvider } from './simulated-provider.ts'

/** Boots that may crash; after them nothing goes wrong any more. */
const troubledBoots = 6
const mostBoots = 12

type Story = {
  readonly random: SeededRandom
  readonly world: SimulatedWorld
  readonly desk: SendingDesk
  readonly id: string
  readonly numbers: readonly string[]
  readonly provider: (moments: Moments) => Provider
}

/** Answers what was wrong, in words; nothing when all went as promised. The database may be used for many. */
export async function playHistory(
  seed: number,
  database: WorkspaceDatabase,
): Promise<readonly string[]> {
  const story = await beginStory(seed, database)
  const { desk, id, world } = story
  const wrong: string[] = []
  for (let boot = 0; boot < mostBoots; boot += 1) {
    if (boot === troubledBoots) world.faultShare = 0
    await live(story, boot < troubledBoots, boot)
    const { campaign } = desk.campaigns.get(id)
    wrong.push(...faultsOf(story, campaign))
    if (isOver(campaign)) break
  }
  // Whatever is still on its way at the provider arrives.
  pass(world, 20_000_000)
  world.faultShare = 0
  await lookAgain(story)
  const { campaign } = desk.campaigns.get(id)
  wrong.push(...faultsOf(story, campaign), ...faultsAtTheEnd(story, campaign))
  database.prepare('DELETE FROM campaign').run()
  database.prepare('DELETE FROM audience').run()
  return [...new Set(wrong)]
}

async function beginStory(seed: number, database: WorkspaceDatabase): Promise<Story> {
  const random = seededRandom(seed)
  const world = createWorld()
  const people = 1 + random.below(60)
  const numbers = Array.from({ length: people }, (_, index) => `57300${5_550_001 + index}`)
  const desk = furnish(database, world)
  const contactsPerRequest = 5 + random.below(26)
  const isDirect = people <= contactsPerRequest && random.next() < 0.3
  const id = `campaign-${seed}`
  const name = `Historia ${seed}`
  desk.audiences.insert(
    { ...{ id: 'people', fields: [], expected: people, excluded: 0 }, sourceName: 'lista.csv' },
    world.now,
  )
  await desk.audiences.append(
    'people',
    0,
    numbers.map((number, index) => ({ row: index + 2, e164: `+${number}`, values: [] })),
  )
  const campaign = aCampaign({
    ...{ id, name, status: 'preparing', audience: people, uploaded: 0, groupId: null },
    ...{ schedule: { kind: 'now' }, tranches: [], template: 'Hola', providerCampaignId: null },
    target: isDirect ? { kind: 'direct' } : { kind: 'new-group', groupName: name },
    ...{ providerStatus: null, createdAt: new Date(world.now).toISOString() },
  })
  const fixed = { accountId: 'first', contentHash: id, marker: makeMarker() }
  desk.campaigns.add({ campaign, audienceId: 'people', ...fixed })
  const telling = random.pick(groupTellings)
  const around = { world, random, telling, contactsPerRequest }
  const provider = ({ passBy }: Moments) => simulatedProvider({ ...around, passBy })
  return { random, world, desk, id, numbers, provider }
}

const cipher = createFieldCipher(newDataKeys())
const texts = createSealedTexts(cipher, { error: () => undefined })

function furnish(database: WorkspaceDatabase, world: SimulatedWorld): SendingDesk {
  const silent = () => undefined
  const clock = {
    now: () => world.now,
    wait: async (delayMs: number) => pass(world, delayMs),
  }
  const snapshots = { changed: silent, showUnwritten: silent, end: silent }
  return {
    database,
    cipher,
    preflight: async () => null,
    clock,
    audiences: createAudienceStore(database, cipher),
    exclusions: createExclusionStore(database, cipher),
    campaigns: createCampaignBook({
      store: createCampaignStore(database, texts),
      snapshots,
      clock,
    }),
    intents: createIntentStore(database),
    batches: createBatchStore(database),
    groups: createGroupLedger(database),
    log: { info: silent, warn: silent, error: silent },
    bootId: 'replaced at each boot',
  }
}

/** What happens to one boot, at which of its moments. */
type Moments = {
  readonly passBy: (moment: 'before' | 'after') => Promise<void>
  readonly died: Promise<void>
}

/** One boot of the program: takes up what there is and ends by itself or by a crash. */
async function live(story: Story, isTroubled: boolean, boot: number): Promise<void> {
  const { random, id } = story
  const stop = new AbortController()
  const desk = { ...story.desk, bootId: `boot-${boot}` }
  const stopsAt = isTroubled && random.next() < 0.2 ? random.below(20) : null
  const moments = momentsOf(
    isTroubled && random.next() < 0.7 ? random.below(40) : null,
    (count) => {
      if (count !== stopsAt) return
      const { status } = desk.campaigns.get(id).campaign
      if (status !== 'preparing' && status !== 'uploading') return
      const problem = { code: 'stopped-by-person', message: '' }
      desk.campaigns.change(id, { event: 'stopped', problem })
      stop.abort()
    },
  )
  const provider = story.provider(moments)
  const session = { forMade: async () => provider } as unknown as ProviderSession
  if (boot > 0) markInterrupted(desk)
  const work = async () => {
    await reconcileInterrupted(desk, session, stop.signal)
    if (canResume(desk.campaigns.get(id).campaign)) {
      desk.campaigns.change(id, { event: 'resumed', problem: null })
    }
    const record = desk.campaigns.get(id)
    if (record.campaign.status !== 'preparing') return
    await runCampaign({ desk, provider, record, signal: stop.signal })
  }
  await Promise.race([work(), moments.died])
}

/** Dies at the moment of this number; null: never. Who died at a moment never comes back from it. */
function momentsOf(diesAt: number | null, onMoment: (count: number) => void): Moments {
  let count = 0
  let die = () => {}
  const died = new Promise<void>((resolve) => {
    die = resolve
  })
  const passBy = () => {
    count += 1
    onMoment(count)
    if (diesAt === null || count <= diesAt) return Promise.resolve()
    die()
    return new Promise<never>(() => undefined)
  }
  return { passBy, died }
}

/** A person presses refresh long afterwards, when the provider shows everything. */
async function lookAgain(story: Story): Promise<void> {
  const { desk, id } = story
  const record = desk.campaigns.get(id)
  if (record.campaign.status !== 'unresolved') return
  const provider = story.provider(momentsOf(null, () => undefined))
  const { signal } = new AbortController()
  const { found } = await searchByMarker(provider, record, signal)
  recordFound(desk, record, found)
}

const saysSent = new Set<Campaign['status']>(['sending', 'scheduled', 'completed'])
const saysNotSent = new Set<Campaign['status']>(['stopped', 'rejected'])

function isOver({ status }: Campaign): boolean {
  return saysSent.has(status) || status === 'rejected' || status === 'unresolved'
}

function acceptedOf({ world, id }: Story) {
  const name = `Historia ${id.slice('campaign-'.length)} ·`
  return world.accepted.filter((one) => one.name.startsWith(name))
}

/** What is never true, at any moment. */
function faultsOf(story: Story, { status }: Campaign): readonly string[] {
  const accepted = acceptedOf(story)
  const numbers = accepted[0]?.numbers ?? []
  const isExact = [...numbers].sort().join() === [...story.numbers].sort().join()
  return [
    ...(accepted.length > 1 ? [`sent ${accepted.length} times`] : []),
    ...(accepted.length > 0 && !isExact ? ['not to exactly these people'] : []),
    ...(saysSent.has(status) && accepted.length === 0 ? [`${status}, but never sent`] : []),
    ...(saysNotSent.has(status) && accepted.length > 0 ? [`${status}, but sent`] : []),
  ]
}

function faultsAtTheEnd(story: Story, campaign: Campaign): readonly string[] {
  const unclear = story.desk.intents
    .ofCampaign(story.id)
    .filter(({ outcome }) => outcome === 'pending' || outcome === 'unknown')
  const isMissed = campaign.status === 'unresolved' && acceptedOf(story).length > 0
  const isHidden = unclear.length > 0 && campaign.status !== 'unresolved'
  return [
    ...(isOver(campaign) ? [] : [`never came to an end: ${campaign.status}`]),
    ...(isMissed ? ['there, and not found again'] : []),
    ...(isHidden ? ['an unclear send that is not shown'] : []),
  ]
}
