// Makes a group with a name a person chose, once, and finds it again when the answer is unclear.
import type { Group } from '../../../shared/groups/group.ts'
import { AppFailure } from '../app-failure.ts'
import { providerFailure } from '../connection/provider-failure.ts'
import { lookAtGroup } from '../sending/group-look.ts'
import { Halt } from '../sending/halt.ts'
import type { Errand } from '../sending/sending-desk.ts'
import { groupView, listGroups } from './group-view.ts'

/** Its name carries no mark, so only a group that was not there before can be the one. */
export async function makeGroup(errand: Errand, name: string): Promise<Group> {
  const { provider } = errand
  const before = new Set((await listGroups(provider)).map(({ groupId }) => groupId))
  const outcome = await provider.client.createGroup({ name })
  if (outcome.kind === 'refused' || outcome.kind === 'not-sent') {
    throw providerFailure(outcome, 'createGroup')
  }
  if (outcome.kind === 'done' && outcome.value.groupId !== null) {
    return { ...groupView(outcome.value), name: outcome.value.name ?? name }
  }
  const found = await look(
    errand,
    (group) => group.groupId !== null && !before.has(group.groupId) && group.name === name,
    (group) => group !== null,
  )
  if (found !== null) return groupView(found)
  throw new AppFailure('provider-unclear', { detail: 'group-unclear' })
}

/** What cannot be looked at stays unclear. */
async function look(...args: Parameters<typeof lookAtGroup>) {
  try {
    return await lookAtGroup(...args)
  } catch (error) {
    if (!(error instanceof Halt)) throw error
    throw new AppFailure('provider-unclear', { detail: error.ending.problem.message })
  }
}

/** A lost answer is settled by looking: a group that is gone was deleted. */
export async function deleteGroup(errand: Errand, groupId: string): Promise<void> {
  const outcome = await errand.provider.client.deleteGroup({ groupId })
  if (outcome.kind === 'done') return
  if (outcome.kind !== 'unknown') throw providerFailure(outcome, 'deleteGroup')
  const left = await look(
    errand,
    (group) => group.groupId === groupId,
    (group) => group === null,
  )
  if (left !== null) throw providerFailure(outcome, 'deleteGroup')
}
