// How a step ends a run before its time, with the reason the window will show.
import type { Campaign, Refusal } from '../../../shared/campaigns/campaign.ts'
import type { CampaignProblemCode } from '../../../shared/campaigns/campaign-problems.ts'
import { matchListErrors } from '../../../shared/provider/list-error.ts'
import type { StoredContact } from '../audience/audience-store.ts'
import type { Failure, Refused } from '../provider/outcome.ts'
import type { Errand } from './sending-desk.ts'

type Ending = {
  readonly event: 'stopped' | 'not-sent' | 'refused'
  readonly problem: NonNullable<Campaign['problem']>
  readonly refusal?: Refusal
}

export class Halt extends Error {
  readonly ending: Ending

  constructor(ending: Ending) {
    super(`${ending.problem.code} ${ending.problem.message}`)
    this.name = 'Halt'
    this.ending = ending
  }
}

export function stoppedBy(code: CampaignProblemCode, message = ''): Halt {
  return new Halt({ event: 'stopped', problem: { code, message } })
}

/** To be asked after every wait: the world may have changed meanwhile. */
export function haltIfStopped({ signal, pausing }: Pick<Errand, 'signal' | 'pausing'>): void {
  if (signal.aborted || pausing?.aborted === true) throw stoppedBy('interrupted')
}

/** The halt for a failure that leaves no doubt; one that does leave doubt gets `unclear`. */
export function haltFor(failure: Failure, unclear: CampaignProblemCode): Halt {
  switch (failure.kind) {
    case 'refused':
      return refusedHalt(refusalOf(failure, []))
    case 'not-sent':
      return stoppedBy(notSentProblem(failure.reason), failure.reason)
    case 'unknown':
      return stoppedBy(unclear, failure.reason)
    default:
      return failure satisfies never
  }
}

/** For a question that got no answer: even a clear no says nothing against the people, so they wait. */
export function haltForLook(failure: Failure): Halt {
  if (failure.kind !== 'refused') return haltFor(failure, 'upload-unclear')
  return stoppedBy('upload-unclear', failure.message || `HTTP ${failure.status}`)
}

export function refusedHalt(refusal: Refusal): Halt {
  return new Halt({
    event: 'refused',
    problem: { code: 'refused', message: refusal.message },
    refusal,
  })
}

function notSentProblem(reason: string): CampaignProblemCode {
  if (reason === 'no-credential' || reason === 'no-account') return 'no-key'
  return reason === 'operation-off' ? 'operation-off' : 'provider-unreachable'
}

/** `people` in the order of the request, so that each detail finds its row of the file. */
export function refusalOf(
  refused: Pick<Refused, 'status' | 'message' | 'listErrors'>,
  people: readonly StoredContact[],
): Refusal {
  const places = matchListErrors(
    refused.listErrors,
    people.map((person) => person.e164),
  )
  const entries = refused.listErrors.map(({ text }, index) => {
    const place = places[index] ?? null
    const person = place === null ? undefined : people[place]
    return { text, row: person?.row ?? null, e164: person?.e164 ?? null }
  })
  return { status: refused.status, message: refused.message, entries }
}
