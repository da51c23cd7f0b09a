// The state of the workspace's file in the words of the contract.
import {
  type ClosedReason,
  closedReasons,
  type WorkspaceView,
} from '../../../shared/workspace/workspace-view.ts'
import type { Ports } from '../ports.ts'
import { createKeeping } from './keeping.ts'
import type { WorkspaceRoom } from './workspace-room.ts'

type Parts = Pick<Ports, 'workspace'> & {
  readonly room: Pick<WorkspaceRoom, 'current' | 'trouble'>
}

export function viewOf({ workspace, room }: Parts): WorkspaceView {
  const copies = workspace
    .copies()
    .map((copy) => ({ ...copy, at: new Date(copy.at).toISOString() }))
  return { path: workspace.path, standing: standingOf(room), copies }
}

function standingOf(room: Parts['room']): WorkspaceView['standing'] {
  const trouble = room.trouble()
  if (trouble !== null) {
    return { kind: 'closed', reason: reasonIn(trouble.detail), detail: trouble.detail }
  }
  const keeping = createKeeping(room.current().desk.database)
  return { kind: 'open', bytes: keeping.bytes(), keepDays: keeping.days() }
}

/** The detail begins with its cause in one word. */
function reasonIn(detail: string): ClosedReason {
  const [word = ''] = detail.split(':')
  return closedReasons.find((reason) => reason === word) ?? 'unreadable'
}
