// The commands about messages to one or a few people.
import type { CommandInput } from '../../../shared/ipc/contract.ts'
import type { Service } from '../../../shared/settings/connection.ts'
import type { Channel, SingleMessage } from '../../../shared/single/single-message.ts'
import { AppFailure } from '../app-failure.ts'
import { type Confirmations, refuseOtherConnection } from '../campaigns/confirmations.ts'
import type { CommandHandlers } from '../command-router.ts'
import type { ProviderSession } from '../connection/provider-session.ts'
import { refuseExcludedNumbers } from '../exclusions/refuse-excluded.ts'
import type { SettingsStore } from '../ports.ts'
import { readSettings } from '../settings/settings-commands.ts'
import { askDelivery } from './ask-delivery.ts'
import { type ReviewedSingle, reviewSingle } from './review-single.ts'
import { type SingleDesk, sendSingle } from './send-single.ts'

type SingleCommands = Pick<CommandHandlers, Extract<keyof CommandHandlers, `single.${string}`>>

type Parts = {
  /** Throws while the workspace is closed. */
  readonly workspace: () => SingleDesk
  readonly session: ProviderSession
  readonly settings: SettingsStore
  readonly confirmations: Confirmations<ReviewedSingle>
}

const dayMs = 24 * 60 * 60 * 1000
const serviceOf: Readonly<Record<Channel, Service>> = { sms: 'transactional', voice: 'voice' }

export function singleCommands(parts: Parts): SingleCommands {
  const { workspace, session, settings, confirmations } = parts
  return {
    'single.review': async (job) => {
      const { desk, singles } = workspace()
      refuseExcludedNumbers(desk, job.numbers)
      const provider = await session.chosen(serviceOf[job.channel])
      const nowMs = desk.clock.now()
      const earlier = singles.lastSame(job.numbers, job.text, nowMs - dayMs)
      const country = readSettings(settings).defaultCountry
      const reviewed = reviewSingle(job, { provider, earlier, country, nowMs })
      return { plan: reviewed.plan, confirmationToken: confirmations.issue(reviewed) }
    },
    'single.send': (input) => sendConfirmed(input, parts),
    'single.list': async ({ search }) => workspace().singles.list(search),
    'single.delivery': async ({ id }) => {
      const { desk, singles, changed } = workspace()
      const record = singles.find(id)
      if (record === null) throw new AppFailure('not-found')
      const { message, accountId } = record
      const made = { practice: message.practice, accountId }
      const delivered = await askDelivery(message, await session.forMade(made, 'transactional'))
      singles.noteDelivery(id, delivered, desk.clock.now())
      changed(id)
      return messageIn(workspace(), id)
    },
  }
}

async function sendConfirmed(
  { confirmationToken, confirmedCount }: CommandInput<'single.send'>,
  { workspace, session, confirmations }: Parts,
): Promise<SingleMessage> {
  const reviewed = confirmations.take(confirmationToken, confirmedCount)
  const provider = await session.chosen(serviceOf[reviewed.job.channel])
  refuseOtherConnection(reviewed, provider)
  const at = workspace()
  refuseExcludedNumbers(at.desk, reviewed.job.numbers)
  return messageIn(at, await sendSingle(reviewed.job, provider, at))
}

function messageIn({ singles }: SingleDesk, id: string): SingleMessage {
  const record = singles.find(id)
  if (record === null) throw new AppFailure('not-found')
  return record.message
}
