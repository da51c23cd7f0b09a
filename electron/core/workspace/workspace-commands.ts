// The commands about the file with the work: its copies, what it forgets, and what to do when it is damaged.

import type { workspaceCommands as menu } from '../../../shared/ipc/workspace-menu.ts'
import type { Replacement, WorkspaceWork } from '../../../shared/workspace/workspace-view.ts'
import { AppFailure } from '../app-failure.ts'
import type { CommandHandlers } from '../command-router.ts'
import type { Ports, WorkProgress, WorkspaceDatabase } from '../ports.ts'
import { forgetCampaigns, withSameList } from './forget-campaigns.ts'
import { createKeeping } from './keeping.ts'
import { keptExclusions } from './kept-exclusions.ts'
import { markRestored } from './mark-restored.ts'
import { noteForgotten } from './note-forgotten.ts'
import { sweepNow } from './sweep-now.ts'
import type { WorkspaceRoom } from './workspace-room.ts'
import { viewOf } from './workspace-view.ts'

export type Upkeep = Pick<Ports, 'workspace' | 'files' | 'clock' | 'log'> & {
  readonly room: Pick<WorkspaceRoom, 'current' | 'trouble' | 'whileClosed' | 'refuseBusy'>
  readonly working: (work: WorkspaceWork | null) => void
}

export function workspaceCommands(parts: Upkeep): Pick<CommandHandlers, keyof typeof menu> {
  const { room, workspace, files, clock } = parts
  const view = () => viewOf(parts)
  return {
    'workspace.get': async () => view(),
    'workspace.back-up': () => backUp(parts),
    async 'workspace.restore'() {
      const source = await files.copyToRestore()
      return source === null ? null : restore(source, parts)
    },
    'workspace.recover': () => recover(parts),
    async 'workspace.start-new'() {
      damagedFile(parts)
      await room.whileClosed(async () => workspace.startNew())
      return view()
    },
    async 'workspace.try-again'() {
      if (room.trouble() !== null) await room.whileClosed(async () => undefined)
      return view()
    },
    async 'workspace.keep-for'({ days }) {
      createKeeping(room.current().desk.database).keepFor(days)
      return view()
    },
    async 'workspace.delete-copies'() {
      if (room.trouble() !== null) throw new AppFailure('not-editable')
      workspace.deleteCopies(workspace.copies().map(({ path }) => path))
      return view()
    },
    async 'workspace.forget-campaign'({ campaignId }) {
      const { desk, activity } = room.current()
      const campaigns = withSameList(campaignId, desk)
      room.refuseBusy()
      const forgotten = forgetCampaigns(campaigns, desk)
      noteForgotten(activity, { ...forgotten, singles: 0, uploads: 0 }, clock.now())
      await sweepNow(parts)
      workspace.deleteCopies(workspace.copies().map(({ path }) => path))
      return forgotten
    },
  }
}

async function backUp({ room, files, clock, working }: Upkeep) {
  const { database } = room.current().desk
  const day = new Date(clock.now()).toISOString().slice(0, 10)
  const path = await files.placeForCopy(`campanero-${day}.campanero`)
  if (path === null) return { path }
  try {
    await database.copyTo(path, ({ done, total }) => working({ task: 'backing-up', done, total }))
  } finally {
    working(null)
  }
  return { path }
}

async function restore(source: string, parts: Upkeep): Promise<Replacement> {
  const { room, workspace, working } = parts
  const addExclusions = room.trouble() === null ? exclusionsOf(room.current()) : null
  working({ task: 'restoring', done: 0, total: 0 })
  try {
    const prepare = (database: WorkspaceDatabase) => ({
      exclusionsLeft: addExclusions === null ? null : addExclusions(database),
      unsure: markRestored(database),
    })
    const prepared = await room.whileClosed(() => workspace.takeIn(source, prepare))
    return await replacement({ ...prepared, isWhole: true }, parts)
  } finally {
    working(null)
  }
}

function exclusionsOf({ desk, data }: ReturnType<Upkeep['room']['current']>) {
  return keptExclusions(desk.database, data.isOwnKey)
}

async function recover(parts: Upkeep): Promise<Replacement> {
  const { room, workspace, working } = parts
  const broken = damagedFile(parts)
  const tell = ({ done, total }: WorkProgress) => working({ task: 'recovering', done, total })
  tell({ done: 0, total: 0 })
  try {
    const saved = await room.whileClosed(() => workspace.salvage(broken, markRestored, tell))
    const isWhole = saved.broken.length === 0
    // The list is in the same file: what was lost of it went with the rest.
    const exclusionsLeft = saved.broken.includes('exclusion') ? null : 0
    return await replacement({ unsure: saved.prepared, isWhole, exclusionsLeft }, parts)
  } finally {
    working(null)
  }
}

async function replacement(
  found: Pick<Replacement, 'unsure' | 'isWhole' | 'exclusionsLeft'>,
  parts: Upkeep,
): Promise<Replacement> {
  const { locked } = await parts.room.current().data.view()
  return { ...found, view: viewOf(parts), isReadable: locked === null }
}

/** Throws `not-editable` when the workspace is not a damaged one. */
function damagedFile({ room, workspace }: Upkeep): string {
  const isDamaged = room.trouble()?.detail.startsWith('damaged') === true
  const damaged = workspace.copies().find(({ kind }) => kind === 'damaged')
  if (!isDamaged || damaged === undefined) throw new AppFailure('not-editable')
  return damaged.path
}
