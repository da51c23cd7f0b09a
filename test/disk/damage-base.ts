// Makes the real workspaces that are damaged later: one that was closed in order, and one cut short with its log beside it.
import { cpSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { createWorkspaceFile } from '../../electron/adapters/workspace-file.ts'
import { createKeyFile } from '../../electron/adapters/workspace-volume.ts'
import type { CampaignLook, WorkspaceDatabase } from '../../electron/core/ports.ts'
import {
  type AppAtWork,
  giveAudience,
  jobFor,
  people,
  reviewAndSend,
  startApp,
  untilStatus,
} from '../fakes/app-at-work.ts'
import { createFakeClock } from '../fakes/fake-clock.ts'
import type { MemoryWorkspace } from '../fakes/memory-workspace.ts'

export type DamageBase = { readonly name: 'closed' | 'cut short'; readonly folder: string }

/** The core on the real file in a folder; who waits there waits on a clock that stands still. */
export async function startOn(folder: string): Promise<AppAtWork> {
  const clock = createFakeClock()
  const port = createWorkspaceFile({ folder, now: clock.now })
  let database: WorkspaceDatabase | null = null
  const workspace = {
    ...port,
    open(look?: CampaignLook) {
      const opened = port.open(look)
      database = opened.database
      return opened
    },
    peek: () => database,
  }
  return startApp({
    clock,
    workspace: workspace as unknown as MemoryWorkspace,
    keyFile: createKeyFile(folder, true),
  })
}

export async function makeDamageBases(folder: string): Promise<readonly DamageBase[]> {
  const work = join(folder, 'work')
  mkdirSync(work, { recursive: true })
  const first = await startOn(work)
  await send(first, 60)
  await sendLost(first)
  await first.app.stop()
  const closed = keep(work, join(folder, 'closed'))
  const second = await startOn(work)
  await send(second, 25)
  // As a crash leaves it: the log holds what is not in the file yet.
  const cutShort = keep(work, join(folder, 'cut-short'))
  await second.app.stop()
  return [
    { name: 'closed', folder: closed },
    { name: 'cut short', folder: cutShort },
  ]
}

async function send(work: AppAtWork, count: number): Promise<void> {
  const audienceId = await giveAudience(work, people(count))
  const job = jobFor(audienceId, { name: `Promo ${count}` })
  await untilStatus(work, await reviewAndSend(work, job), 'sending')
}

/** One of which nobody knows whether it was sent: exactly what must not be forgotten. */
async function sendLost(work: AppAtWork): Promise<void> {
  const { faults } = work.practice.provider()
  faults.set('sendToGroup', { kind: 'timeout', when: 'before' })
  const job = jobFor(await giveAudience(work, people(12)), { name: 'Perdida' })
  await untilStatus(work, await reviewAndSend(work, job), 'unresolved')
}

function keep(from: string, to: string): string {
  cpSync(from, to, { recursive: true })
  return to
}
