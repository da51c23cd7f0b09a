// One round: a few campaigns on one workspace, their sender killed again and again, then left to finish and judged.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startPracticeServer } from '../../electron/practice/practice-server.ts'
import type { ProviderProfile } from '../../shared/provider/provider-profile.ts'
import { type SeededRandom, seededRandom } from '../bench/seeded-random.ts'
import { faultOfClaim, judgeJob, spotless, sumOf, unclearIntents, type Verdict } from './judge.ts'
import {
  type Claim,
  type GroupTelling,
  groupTellings,
  type KillJob,
  type KillOrder,
} from './kill-order.ts'
import { createSeededFaults } from './seeded-faults.ts'
import type { Sender, SenderStable } from './sender-process.ts'

export type RoundResult = { readonly verdict: Verdict; readonly notes: readonly string[] }

type Life = 'killed' | 'done'

const campaignsPerRound = 5
/** Lives without a kill that a round may take to finish. */
const lastLives = 6
const patienceMs = 20_000

export async function playRound(
  seed: number,
  stable: SenderStable,
  takeKill: () => boolean,
): Promise<RoundResult> {
  const random = seededRandom(seed)
  const faults = createSeededFaults(seed)
  const server = await startPracticeServer({ faults, latencyMs: 1 })
  const folder = mkdtempSync(join(roundsFolder(), 'round-'))
  const telling = random.pick(groupTellings)
  const order: KillOrder = {
    folder,
    profile: profileFor(server.profile, telling, random),
    secret: server.secret,
    telling,
    jobs: anyJobs(seed, random),
    isLast: false,
  }
  const effects = () => server.provider.effects()
  const notes: string[] = []
  const wrong: Verdict[] = []
  const watch = (claim: Claim) => {
    const fault = faultOfClaim(claim, effects())
    if (fault === null) return
    wrong.push({ ...spotless, [fault]: 1 })
    notes.push(`seed ${seed}: ${claim.name} was called ${claim.status} (${claim.problem})`)
  }
  try {
    let kills = 0
    const parts = { stable, order, random, watch, notes }
    while (takeKill()) {
      const life = await liveAndDie(parts)
      if (life === 'killed') kills += 1
      else break
    }
    faults.end()
    const claims = await finish({ ...parts, order: { ...order, isLast: true } })
    const judged = order.jobs.map((job) => {
      const claim = claims.find(({ name }) => name === job.name)
      const verdict = judgeJob(job, claim, effects())
      if (JSON.stringify(verdict) !== JSON.stringify(spotless)) {
        notes.push(`seed ${seed}: ${JSON.stringify({ telling, job, claim, verdict })}`)
      }
      return verdict
    })
    const unclear = { ...spotless, kills, unsurfaced: unclearIntents(join(folder, 'workspace.db')) }
    return { verdict: sumOf([...wrong, ...judged, unclear]), notes }
  } finally {
    await server.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

function roundsFolder(): string {
  const folder = join(tmpdir(), 'campanero-kills')
  mkdirSync(folder, { recursive: true })
  return folder
}

function profileFor(
  profile: ProviderProfile,
  telling: GroupTelling,
  random: SeededRandom,
): ProviderProfile {
  const { operations, wire } = profile
  const listContacts = { ...operations.listContacts, enabled: telling === 'lists' }
  return {
    ...profile,
    operations: { ...operations, listContacts },
    wire: { ...wire, contactsPerRequest: 10 + random.below(21), requestsPerSecond: 1000 },
  }
}

function anyJobs(seed: number, random: SeededRandom): readonly KillJob[] {
  return Array.from({ length: campaignsPerRound }, (_, index) => {
    const isDirect = random.next() < 0.2
    return {
      name: `Ronda ${seed} campaña ${index + 1}`,
      firstNumber: index * 200,
      people: isDirect ? 1 + random.below(10) : 30 + random.below(91),
      isDirect,
      isHidden: random.next() < 0.1,
    }
  })
}

type LifeParts = {
  readonly stable: SenderStable
  readonly order: KillOrder
  readonly random: SeededRandom
  readonly watch: (claim: Claim) => void
  readonly notes: string[]
}

/** Killed 20 to 140 ms after it has begun; one in ten from its very start on. */
async function liveAndDie({ stable, order, random, watch, notes }: LifeParts): Promise<Life> {
  const delayMs = 20 + random.below(121)
  const isFromStart = random.next() < 0.1
  const sender = await stable.next()
  let life: Life = 'killed'
  let timer: NodeJS.Timeout | undefined
  const kill = () => sender.kill()
  sender.onReport((report) => {
    if (report.kind === 'claim') watch(report.claim)
    if (report.kind === 'broken') notes.push(report.what)
    if (report.kind === 'begun' && timer === undefined) timer = setTimeout(kill, delayMs)
    if (report.kind === 'locked-out') kill()
    if (report.kind !== 'done') return
    life = 'done'
    kill()
  })
  sender.order(order)
  if (isFromStart) timer = setTimeout(kill, delayMs)
  await endOf(sender)
  clearTimeout(timer)
  return life
}

/** Runs without kills until everything has come to an end. */
async function finish({ stable, order, watch, notes }: LifeParts): Promise<readonly Claim[]> {
  for (let life = 0; life < lastLives; life += 1) {
    const sender = await stable.next()
    let claims: readonly Claim[] | null = null
    sender.onReport((report) => {
      if (report.kind === 'claim') watch(report.claim)
      if (report.kind === 'broken') notes.push(report.what)
      if (report.kind === 'done') claims = report.claims
      if (report.kind === 'done' || report.kind === 'locked-out') sender.kill()
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
