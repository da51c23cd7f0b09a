// Tells the window what is being done to the workspace's file, and how far it is.
import type { WorkspaceWork } from '../../../shared/workspace/workspace-view.ts'
import type { Publish } from '../ports.ts'

/** null: it is done, one way or the other. */
export function createWorkPublisher(publish: Publish) {
  let revision = 0
  return (work: WorkspaceWork | null): void => {
    revision += 1
    publish('workspace.changed', { revision, work })
  }
}
