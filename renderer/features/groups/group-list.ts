// Which groups a search finds, and how a group is called.
import type { Group } from '../../../shared/groups/group.ts'

/** By a part of the name or of the identifier; case and accents do not count. */
export function matchingGroups(groups: readonly Group[], search: string): readonly Group[] {
  const wanted = fold(search.trim())
  return groups.filter(({ name, groupId }) =>
    [name, groupId].some((text) => fold(text ?? '').includes(wanted)),
  )
}

/** A list may hold two groups of one name; people then take one for the other. */
export function isNameTaken(groups: readonly Group[], name: string): boolean {
  const wanted = fold(name.trim())
  return wanted !== '' && groups.some((group) => fold(group.name ?? '') === wanted)
}

/** An ISO instant; null for the provider's own text, which is shown as it came. */
export function creationInstant(createdAt: string): string | null {
  return /^\d{4}-\d{2}-\d{2}T/.test(createdAt) && !Number.isNaN(Date.parse(createdAt))
    ? createdAt
    : null
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}
