// Adds people to a group or takes them out, once, and settles a lost answer by looking, never by repeating.
import type { GroupRefusal } from '../../../shared/groups/group.ts'
import { type ListError, matchListErrors } from '../../../shared/provider/list-error.ts'
import type { NotSent, Outcome, Refused } from '../provider/outcome.ts'
import type { ContactsChange } from '../provider/read-group.ts'
import { lookAtGroup } from '../sending/group-look.ts'
import { Halt } from '../sending/halt.ts'
import type { Errand } from '../sending/sending-desk.ts'

export type MemberChange = {
  readonly kind: 'add' | 'remove'
  readonly groupId: string
  /** E.164, in the order of the request. */
  readonly numbers: readonly string[]
  /** What the provider counted just before; null where it does not count. */
  readonly countBefore: number | null
  readonly call: () => Promise<Outcome<ContactsChange>>
}

export type MemberResult =
  | { readonly kind: 'done' }
  /** No clear answer, and the group is as it was. */
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'refused'; readonly refusal: GroupRefusal }
  | { readonly kind: 'unclear'; readonly reason: string }
  /** Certainly not performed, for a cause that lies not in the contacts. */
  | { readonly kind: 'failed'; readonly failure: Refused | NotSent }

export async function changeMembers(errand: Errand, change: MemberChange): Promise<MemberResult> {
  const outcome = await change.call()
  switch (outcome.kind) {
    case 'done': {
      const { listErrors } = outcome.value
      if (listErrors.length === 0) return { kind: 'done' }
      return {
        kind: 'refused',
        refusal: refusalOf({ status: 200, message: '', listErrors }, change),
      }
    }
    case 'refused':
      if (outcome.code !== 'request-error') return { kind: 'failed', failure: outcome }
      return { kind: 'refused', refusal: refusalOf(outcome, change) }
    case 'not-sent':
      return { kind: 'failed', failure: outcome }
    case 'unknown':
      return settle(errand, change, outcome.reason)
    default:
      return outcome satisfies never
  }
}

async function settle(errand: Errand, change: MemberChange, reason: string): Promise<MemberResult> {
  if (await isListed(errand, change)) return { kind: 'done' }
  const { groupId, countBefore, numbers, kind } = change
  if (countBefore === null) return { kind: 'unclear', reason }
  const count = await lookAtGroup(
    errand,
    (candidate) => candidate.groupId === groupId,
    (seen) => seen !== null && seen.totalContacts !== countBefore,
  ).then((group) => group?.totalContacts, asUnknown)
  const expected = countBefore + (kind === 'add' ? numbers.length : -numbers.length)
  if (count === expected) return { kind: 'done' }
  return count === countBefore ? { kind: 'unchanged' } : { kind: 'unclear', reason }
}

/** Called off, or the list of groups cannot be had: then nobody knows either. */
function asUnknown(error: unknown): undefined {
  if (!(error instanceof Halt)) throw error
}

/** Where the provider lists a group's people, the list itself says whether it happened. */
async function isListed(errand: Errand, { kind, groupId, numbers }: MemberChange) {
  const outcome = await errand.provider.client.listContacts({ groupId })
  if (outcome.kind !== 'done') return false
  const there = new Set(outcome.value)
  const isThere = (e164: string) => there.has(e164.slice(1))
  return kind === 'add' ? numbers.every(isThere) : !numbers.some(isThere)
}

function refusalOf(
  refused: {
    readonly status: number
    readonly message: string
    readonly listErrors: readonly ListError[]
  },
  { numbers }: MemberChange,
): GroupRefusal {
  const { status, message, listErrors } = refused
  const places = matchListErrors(listErrors, numbers)
  const entries = listErrors.map(({ text }, index) => {
    const place = places[index] ?? null
    return { text, e164: place === null ? null : (numbers[place] ?? null) }
  })
  return { status, message, entries }
}
