// The provider's groups as the window sees them, and how one is looked up.
import type { Group } from '../../../shared/groups/group.ts'
import type { RemoteGroup } from '../../../shared/provider/remote-campaign.ts'
import { AppFailure } from '../app-failure.ts'
import { providerFailure } from '../connection/provider-failure.ts'
import type { Provider } from '../connection/provider-session.ts'

export function groupView({ groupId, name, totalContacts, createdAt }: RemoteGroup): Group {
  const at = createdAt?.instant ?? createdAt?.raw ?? null
  return { groupId, name, contacts: totalContacts, createdAt: at }
}

export async function listGroups({ client }: Provider): Promise<readonly Group[]> {
  const outcome = await client.listGroups()
  if (outcome.kind !== 'done') throw providerFailure(outcome, 'listGroups')
  return outcome.value.map(groupView)
}

/** Throws `not-found` when the provider does not list it. */
export async function findGroup(provider: Provider, groupId: string): Promise<Group> {
  const group = (await listGroups(provider)).find((one) => one.groupId === groupId)
  if (group === undefined) throw new AppFailure('not-found', { detail: 'group' })
  return group
}

/** By a part of the name or of the id; case and accents do not count. */
export function searchGroups(groups: readonly Group[], search = ''): Group[] {
  const wanted = fold(search.trim())
  return groups.filter((group) =>
    [group.name, group.groupId].some((text) => fold(text ?? '').includes(wanted)),
  )
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}
