// What a person does with the app in one life: sends, resumes what stopped, looks again at what is unclear.
import type { App } from '../../electron/core/app.ts'
import type { Clock } from '../../electron/core/ports.ts'
import type { Campaign } from '../../shared/campaigns/campaign.ts'
import type { CommandInput, CommandName, CommandOutput } from '../../shared/ipc/contract.ts'
import type { SingleJob } from '../../shared/single/single-message.ts'
import { jobFor, people } from '../fakes/app-at-work.ts'
import type { GroupTelling } from '../kill/kill-order.ts'
import { contactsPerRequest } from './small-batches.ts'

export type CallCore = <N extends CommandName>(
  name: N,
  input: CommandInput<N>,
) => Promise<CommandOutput<N>>

export type Person = (call: CallCore, clock: Clock) => Promise<void>

export type Journey = {
  readonly name: string
  readonly kind: 'campaign' | 'single'
  readonly telling: GroupTelling
  /** E.164. */
  readonly numbers: readonly string[]
  readonly person: Person
  /** A life before the one whose steps are numbered ends where this is true of a step. */
  readonly diedBefore?: (what: string, nth: number) => boolean
}

export function callerOf(app: App): CallCore {
  return async (name, input) => {
    const envelope = await app.route(name, input)
    if (envelope.ok) return envelope.value as never
    throw new Error(`${name}: ${envelope.error.code} ${envelope.error.message}`)
  }
}

const inGroup = people(2 * contactsPerRequest + 1)
const direct = people(contactsPerRequest)
const numbersOf = (contacts: typeof inGroup) => contacts.map(({ e164 }) => e164)

const isLostSend = (what: string) => what === 'after POST /api/campaigns/group'
const isLostBatch = (what: string, nth: number) =>
  /^after POST .*\/contacts$/.test(what) && nth === 2

function groupJourney(name: string, telling: GroupTelling): Journey {
  return { name, kind: 'campaign', telling, numbers: numbersOf(inGroup), person: sendToGroup }
}

export const journeys: readonly Journey[] = [
  groupJourney('group that lists', 'lists'),
  groupJourney('group that counts', 'counts'),
  groupJourney('silent group', 'silent'),
  { ...groupJourney('direct', 'lists'), numbers: numbersOf(direct), person: sendDirect },
  { ...groupJourney('send cut short', 'lists'), diedBefore: isLostSend },
  { ...groupJourney('upload cut short', 'counts'), diedBefore: isLostBatch },
  { ...groupJourney('silent upload cut short', 'silent'), diedBefore: isLostBatch },
  {
    ...{ name: 'single message', kind: 'single', telling: 'lists' },
    ...{ numbers: ['+573009990101', '+573009990102'], person: sendSingle },
  },
]

const lookMs = 500
const mostResumes = 8
const underWay: readonly Campaign['status'][] = ['preparing', 'uploading', 'requesting']

function sendToGroup(call: CallCore, clock: Clock): Promise<void> {
  return sendCampaign(call, clock, false)
}

function sendDirect(call: CallCore, clock: Clock): Promise<void> {
  return sendCampaign(call, clock, true)
}

async function sendCampaign(call: CallCore, clock: Clock, isDirect: boolean): Promise<void> {
  const known = await call('campaign.list', {})
  if (known.length === 0) await begin(call, isDirect)
  for (let resumes = 0; resumes < mostResumes; ) {
    const [campaign] = await call('campaign.list', {})
    if (campaign === undefined) throw new Error('the campaign is not listed')
    const { id: campaignId, status } = campaign
    if (status === 'stopped') {
      resumes += 1
      // It may just have gone on by itself.
      await call('campaign.resume', { campaignId }).catch(() => null)
    } else if (status === 'unresolved') {
      await call('campaign.refresh', { campaignId })
      return
    } else if (!underWay.includes(status)) return
    await clock.wait(lookMs)
  }
}

async function begin(call: CallCore, isDirect: boolean): Promise<void> {
  const contacts = isDirect ? direct : inGroup
  const { audienceId } = await call('audience.begin', {
    ...{ fields: ['Nombre'], count: contacts.length, excluded: 0, sourceName: 'lista.csv' },
  })
  await call('audience.append', { audienceId, offset: 0, contacts: [...contacts] })
  const target = isDirect ? ({ kind: 'direct' } as const) : jobFor(audienceId).target
  const reviewed = await call('campaign.review', jobFor(audienceId, { target }))
  const { plan, confirmationToken } = reviewed
  await call('campaign.send', { confirmationToken, confirmedCount: plan.audience })
}

/** Who sees that nothing has left tries again; who sees a doubt does not. */
async function sendSingle(call: CallCore): Promise<void> {
  const job: SingleJob = {
    ...{ channel: 'sms', senderId: 'TIENDA', numbers: ['+573009990101', '+573009990102'] },
    ...{ purpose: 'transactional', text: 'Su pedido está listo.' },
  }
  for (let tries = 0; tries < 3; tries += 1) {
    const [last] = await call('single.list', {})
    if (last !== undefined && last.status !== 'not-sent') return
    const { plan, confirmationToken } = await call('single.review', job)
    const sending = call('single.send', { confirmationToken, confirmedCount: plan.recipients })
    await sending.catch(() => null)
  }
}
