// The lives of a sender within a round: those that end in a kill, and those that may finish.
import type { SeededRandom } from '../bench/seeded-random.ts'
import type { Claim, KillOrder } from './kill-order.ts'
import type { Sender, SenderStable } from './sender-process.ts'

type Life = 'killed' | 'done'

export type LifeParts = {
  readonly stable: SenderStable
  readonly order: KillOrder
  readonly random: SeededRandom
  readonly watch: (claim: Claim) => void
  readonly notes: string[]
  /** A second program got at the workspace of one that was running. */
  readonly onTwin: () => void
  readonly onRequest: (hear: () => void) => void
}

/** Lives without a kill that a round may take to finish. */
const lastLives = 6
const patienceMs = 20_000
const eightRequests = Array.from({ length: 8 }, () => 'request' as const)
const killedFrom = ['start', 'begun', ...eightRequests] as const

/**
 * Killed 20 to 140 ms after its first request; one in ten as long after its start or after it has
 * opened the workspace. One in twenty has a twin.
 */
export async function liveAndDie(parts: LifeParts): Promise<Life> {
  const { stable, order, random, watch, notes, onTwin, onRequest } = parts
  const delayMs = 20 + random.below(121)
  const from = random.pick(killedFrom)
  const hasTwin = random.next() < 0.05
  const sender = await stable.next()
  let life: Life = 'killed'
  let isDead = false
  let timer: NodeJS.Timeout | undefined
  let twin: Promise<Twin> | null = null
  const kill = () => {
    isDead = true
    sender.kill()
  }
  const countDown = () => {
    timer ??= setTimeout(kill, delayMs)
  }
  sender.onReport((report) => {
    if (report.kind === 'claim') watch(report.claim)
    if (report.kind === 'broken' || report.kind === 'gave-up') notes.push(report.what)
    if (report.kind === 'begun') {
      if (from === 'begun') countDown()
      if (hasTwin) twin = orderTwin(parts, () => isDead)
    }
    if (report.kind === 'done') life = 'done'
    if (report.kind === 'done' || report.kind === 'locked-out') kill()
  })
  onRequest(() => from === 'request' && countDown())
  sender.order(order)
  if (from === 'start') countDown()
  await endOf(sender)
  clearTimeout(timer)
  if (await gotIn(twin)) onTwin()
  return life
}

type Twin = { readonly sender: Sender; readonly gotIn: () => boolean }

/** A second sender on the same workspace at the same time: it must find the door closed. */
async function orderTwin({ stable, order }: LifeParts, isAlone: () => boolean): Promise<Twin> {
  const sender = await stable.next()
  let hasEntered = false
  sender.onReport((report) => {
    if (report.kind === 'begun' && !isAlone()) hasEntered = true
    if (report.kind === 'begun' || report.kind === 'locked-out') sender.kill()
  })
  sender.order({ ...order, jobs: [] })
  return { sender, gotIn: () => hasEntered }
}

async function gotIn(twin: Promise<Twin> | null): Promise<boolean> {
  if (twin === null) return false
  const { sender, gotIn: hasEntered } = await twin
  sender.kill()
  await sender.ended
  return hasEntered()
}

/** Runs without kills until everything has come to an end; empty when it never does. */
export async function finish(parts: LifeParts): Promise<readonly Claim[]> {
  const { stable, order, watch, notes } = parts
  for (let life = 0; life < lastLives; life += 1) {
    const sender = await stable.next()
    let claims: readonly Claim[] | null = null
    sender.onReport((report) => {
      if (report.kind === 'claim') watch(report.claim)
      if (report.kind === 'broken' || report.kind === 'gave-up') notes.push(report.what)
      if (report.kind === 'done') claims = report.claims
      if (report.kind === 'done') sender.dismiss()
      if (report.kind === 'locked-out') sender.kill()
    })
    sender.order(order)
    await endOf(sender)
    if (claims !== null) return claims
  }
  return []
}

async function endOf(sender: Sender): Promise<void> {
  const tooLong = setTimeout(sender.kill, patienceMs)
  await sender.ended
  clearTimeout(tooLong)
}
