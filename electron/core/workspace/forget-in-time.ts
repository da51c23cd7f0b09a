// Forgets what has been kept for as long as the person wants it kept: at the start and once a day.
import { AppFailure } from '../app-failure.ts'
import { createDraftStore } from '../drafts/draft-store.ts'
import { dropOrphanRows } from '../memory/memory-tables.ts'
import { forgetCampaigns, outOfTime } from './forget-campaigns.ts'
import { createKeeping } from './keeping.ts'
import { noteForgotten } from './note-forgotten.ts'
import { sweepNow } from './sweep-now.ts'
import type { Upkeep } from './workspace-commands.ts'

const dayMs = 24 * 60 * 60 * 1000

/** Ends with the signal; a day that failed is told in the log and tried again the next one. */
export async function forgetEachDay(parts: Upkeep, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    try {
      await forgetInTime(parts)
    } catch (error) {
      const isBusy = error instanceof AppFailure && error.code === 'workspace-busy'
      if (!isBusy) parts.log.error('what is out of time was not forgotten', error)
    }
    await parts.clock.wait(dayMs, signal)
  }
}

async function forgetInTime(parts: Upkeep): Promise<void> {
  const { room, clock, workspace } = parts
  if (room.trouble() !== null) return
  const { desk, activity } = room.current()
  const keeping = createKeeping(desk.database)
  const days = keeping.days()
  const drafts = createDraftStore(desk.database, desk.cipher).forgetOld(clock.now(), days)
  if (drafts > 0) keeping.dueSweep()
  if (days === 'always') return sweepIfDue(parts)
  const until = clock.now() - days * dayMs
  const forgotten = forgetCampaigns(outOfTime(desk, days), desk)
  const singles = desk.database
    .prepare(
      `DELETE FROM single_message WHERE created_at < ? AND outcome NOT IN ('pending', 'unknown')`,
    )
    .run(until).changes
  const uploads = desk.database
    .prepare('DELETE FROM group_upload WHERE ended_at < ?')
    .run(until).changes
  activity.forgetOld(clock.now(), days)
  noteForgotten(activity, { ...forgotten, singles, uploads }, clock.now())
  desk.database.prepare('DELETE FROM import_memory WHERE kept_at < ?').run(until)
  desk.database.prepare(dropOrphanRows).run()
  const old = workspace.copies().filter(({ at }) => at < until)
  workspace.deleteCopies(old.map(({ path }) => path))
  if (singles + uploads > 0) keeping.dueSweep()
  await sweepIfDue(parts)
}

async function sweepIfDue(parts: Upkeep): Promise<void> {
  const { database } = parts.room.current().desk
  if (createKeeping(database).isSweepDue()) await sweepNow(parts)
}
