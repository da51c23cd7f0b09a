// One round: a few campaigns on one workspace, their sender killed again and again, then left to finish and judged.
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startPracticeServer } from '../../electron/practice/practice-server.ts'
import type { ProviderProfile } from '../../shared/provider/provider-profile.ts'
import { type SeededRandom, seededRandom } from '../bench/seeded-random.ts'
import { faultOfClaim, judgeJob, spotless, sumOf, unclearIntents, type Verdict } from './judge.ts'
import { finish, liveAndDie } from './kill-life.ts'
import {
  type Claim,
  type GroupTelling,
  groupTellings,
  type KillJob,
  type KillOrder,
} from './kill-order.ts'
import { createSeededFaults } from './seeded-faults.ts'
import type { SenderStable } from './sender-process.ts'

export type RoundResult = {
  readonly verdict: Verdict
  readonly notes: readonly string[]
  /** At the provider, and how many of them met a fault. */
  readonly requests: number
  readonly faults: number
}

const campaignsPerRound = 5
/** Then it may finish, so that a run sees many campaigns through to their end. */
const killsPerRound = 12

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
    const onTwin = () => {
      wrong.push({ ...spotless, doubleSends: 1 })
      notes.push(`seed ${seed}: two programs had the workspace`)
    }
    const { onRequest } = faults
    const parts = { stable, order, random, watch, notes, onTwin, onRequest }
    while (kills < killsPerRound && takeKill()) {
      const life = await liveAndDie(parts)
      if (life === 'killed') kills += 1
      else break
    }
    // First with faults, then without: what is still unclear by then is looked for a last time.
    await finish(parts)
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
    return { verdict: sumOf([...wrong, ...judged, unclear]), notes, ...faults.tally() }
  } finally {
    await server.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

function roundsFolder(): string {
  // In memory where there is such a place: a kill loses nothing that was written, and a disk is slow.
  const folder = join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'campanero-kills')
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
    const isDirect = random.next() < 0.3
    return {
      name: `Ronda ${seed} campaña ${index + 1}`,
      firstNumber: index * 200,
      people: isDirect ? 1 + random.below(10) : 30 + random.below(91),
      isDirect,
      isHidden: random.next() < 0.1,
    }
  })
}
