// Groups, uploads and changes as the main process tells them, for tests: each test changes its part.
import type { Group, GroupChange, GroupUpload } from '../../shared/groups/group.ts'

export const aGroup = (changes: Partial<Group> = {}): Group => ({
  groupId: 'G1',
  name: 'Clientes',
  contacts: 2,
  createdAt: '2026-11-30T15:00:00Z',
  ...changes,
})

export const aChange = (changes: Partial<GroupChange> = {}): GroupChange => ({
  outcome: 'done',
  contacts: 1,
  countBefore: 2,
  countAfter: 3,
  refusal: null,
  ...changes,
})

export const anUpload = (changes: Partial<GroupUpload> = {}): GroupUpload => ({
  id: 'u-1',
  groupId: 'G1',
  groupName: 'Clientes',
  status: 'uploading',
  contacts: 3,
  uploaded: 0,
  countBefore: 2,
  countAfter: null,
  refusal: null,
  problem: null,
  practice: true,
  startedAt: '2026-12-01T15:00:00Z',
  endedAt: null,
  ...changes,
})
