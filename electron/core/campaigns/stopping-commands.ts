// The commands that hold back what is on its way: one upload, or everything.
import type { Stopping } from '../../../shared/campaigns/stop-all.ts'
import type { stoppingCommands as menu } from '../../../shared/ipc/stopping-menu.ts'
import type { CommandHandlers } from '../command-router.ts'
import type { ProviderSession } from '../connection/provider-session.ts'
import type { GroupUploads } from '../groups/group-uploads.ts'
import type { Publish } from '../ports.ts'
import type { OpenWorkspace } from './campaign-commands.ts'
import { stopAll } from './stop-all.ts'
import { pauseUpload, stopUpload } from './stop-upload.ts'

type Parts = {
  /** Throws while the workspace is closed. */
  readonly workspace: () => OpenWorkspace & { readonly uploads: GroupUploads }
  readonly session: ProviderSession
  readonly publish: Publish
}

export function stoppingCommands(parts: Parts): Pick<CommandHandlers, keyof typeof menu> {
  const { workspace, session, publish } = parts
  let underWay: Promise<Stopping> | null = null
  let revision = 0

  function tell(stopping: Stopping): void {
    revision += 1
    publish('stop-all.changed', { revision, stopping })
  }

  return {
    'campaign.stop': async ({ campaignId }) => stopUpload(campaignId, workspace()),
    'campaign.pause': async ({ campaignId }) => pauseUpload(campaignId, workspace()),
    'campaign.stop-all': async () => {
      underWay ??= stopAll({ workspace: workspace(), session, tell }).finally(() => {
        underWay = null
      })
      return underWay
    },
  }
}
