// Compares the end of a cell with what the provider really did.
import type { PracticeEffect } from '../../electron/practice/practice-store.ts'
import type { CrashFault } from './crash-faults.ts'
import type { CrashWorld } from './crash-world.ts'
import type { Journey } from './journeys.ts'

const saysSent = new Set(['scheduled', 'sending', 'paused', 'completed'])

/** What is wrong, in words; nothing when all is as promised. */
export function judgeCell(
  world: CrashWorld,
  journey: Journey,
  fault: CrashFault | null,
): readonly string[] {
  const wrong = [...world.wrong]
  const isSingle = journey.kind === 'single'
  return [
    ...wrong,
    ...(isSingle ? judgeSingle(world, journey, fault) : judgeCampaign(world, journey, fault)),
  ]
}

function judgeCampaign(world: CrashWorld, journey: Journey, fault: CrashFault | null) {
  const database = world.workspace.peek()
  const rows = database.prepare('SELECT id, status, problem_code AS problem FROM campaign').all()
  const [campaign] = rows
  if (campaign === undefined || rows.length !== 1) return [`${rows.length} campaigns are listed`]
  const status = String(campaign.status)
  const accepted = world.effects().filter(({ kind }) => kind === 'campaign-accepted')
  const isAlarm = String(campaign.problem).includes('found-twice')
  const mayBeTwice = fault?.isRepeated === true && isAlarm
  const outcomes = database
    .prepare('SELECT outcome FROM intent')
    .all()
    .map(({ outcome }) => outcome)
  const unclear = outcomes.filter((one) => one === 'pending' || one === 'unknown').length
  return [
    ...(accepted.length > 1 && !mayBeTwice ? [`sent ${accepted.length} times`] : []),
    ...accepted.flatMap((one) => differences(one, journey.numbers)),
    ...(saysSent.has(status) && accepted.length === 0 ? [`${status}, but never sent`] : []),
    ...(!saysSent.has(status) && accepted.length > 0 ? [`${status}, but sent`] : []),
    ...(status === 'unresolved' && unclear === 0 ? ['unresolved without a doubt'] : []),
    ...(status === 'rejected' && fault?.isRefusal !== true ? ['refused by nobody'] : []),
    ...(unclear > 0 && status !== 'unresolved' ? ['an unclear send that is not shown'] : []),
    ...(isEnd(status) ? [] : [`never came to an end: ${status} ${campaign.problem}`]),
  ]
}

function isEnd(status: string): boolean {
  return saysSent.has(status) || status === 'unresolved' || status === 'rejected'
}

function differences({ numbers }: PracticeEffect, wanted: readonly string[]): readonly string[] {
  const reached = [...numbers].sort().join()
  const meant = wanted
    .map((e164) => e164.slice(1))
    .sort()
    .join()
  return reached === meant ? [] : [`to ${reached} instead of ${meant}`]
}

const singleSays: Readonly<Record<string, boolean>> = {
  sent: true,
  rejected: false,
  'not-sent': false,
}

function judgeSingle(world: CrashWorld, { numbers }: Journey, fault: CrashFault | null) {
  const rows = world.workspace.peek().prepare('SELECT outcome FROM single_message').all()
  const outcomes = rows.map(({ outcome }) => String(outcome))
  const times = world.effects().filter(({ kind }) => kind === 'sms-sent').length / numbers.length
  const isSaid = outcomes.some((outcome) => singleSays[outcome] === true)
  const isDoubted = outcomes.includes('unknown')
  return [
    ...(times > 1 && fault?.isRepeated !== true ? [`sent ${times} times`] : []),
    ...(outcomes.length === 0 ? ['never came to an end'] : []),
    ...(outcomes.includes('pending') ? ['an open message that is not shown as unclear'] : []),
    ...(isSaid && times === 0 ? ['called sent, but never sent'] : []),
    ...(times > 0 && !isSaid && !isDoubted ? ['called not sent, but sent'] : []),
  ]
}
