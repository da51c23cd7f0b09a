// After a copy has taken the place of the workspace: what it does not know of may have been sent since.
import type { WorkspaceDatabase } from '../ports.ts'

/**
 * Every campaign that could still be sent, or go on, becomes a send of unknown outcome: it is looked
 * for at the provider by its mark, and what is not found is for a person to decide. Nothing of it is
 * resumed. What the provider carries already is followed as before; practice reaches nobody.
 * Answers how many.
 */
export function markRestored(database: WorkspaceDatabase): number {
  const marked = database.prepare(
    `UPDATE campaign SET status = 'requesting', problem_code = 'restored', problem_message = NULL
     WHERE practice = 0 AND forgotten_at IS NULL AND (
       status IN ('preparing', 'uploading', 'requesting', 'unresolved')
       OR status = 'stopped'
         AND coalesce(problem_code, '') NOT IN ('schedule-passed', 'sent-again', 'list-not-kept'))`,
  )
  const { changes } = marked.run()
  // A list that lost people must not pass for a whole one.
  database
    .prepare(
      `UPDATE audience SET received = (SELECT count(*) FROM audience_contact WHERE audience_id = id)`,
    )
    .run()
  return changes
}
