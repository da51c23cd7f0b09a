// Forgets every list and text whose key is lost; what the provider needs to be asked again stays.
import type { WorkspaceDatabase } from '../ports.ts'

/** Each table that holds something sealed has its line here. */
const statements = [
  // What was not sealed yet is plain in the copy that was taken before the update.
  `INSERT OR REPLACE INTO keeping
     SELECT 'plain-copies', 'due' FROM sqlite_master WHERE name = 'plain_contact'`,
  'DROP TABLE IF EXISTS plain_contact',
  'DROP TABLE IF EXISTS plain_text',
  'DELETE FROM audience_contact',
  'UPDATE audience SET received = 0, fingerprint = NULL',
  'UPDATE campaign SET template = NULL, refusal = NULL, problem_message = NULL',
  // The endings of `canResume` stay what they are.
  `UPDATE campaign SET problem_code = 'list-not-kept'
   WHERE status = 'stopped' AND coalesce(problem_code, '') NOT IN ('schedule-passed', 'sent-again')`,
  'UPDATE single_message SET numbers = NULL, text = NULL, detail = NULL, parts = NULL',
  'UPDATE group_upload SET refusal = NULL, problem_message = NULL',
  'UPDATE activity SET request = NULL, answer = NULL',
  'DELETE FROM exclusion',
  'DELETE FROM draft',
  'DELETE FROM saved_list',
  'DELETE FROM draft_source',
  'DELETE FROM import_memory',
  'DELETE FROM import_memory_row',
] as const

/** In one transaction. Campaigns that had stopped cannot go on: their list is gone. */
export function forgetContents(database: WorkspaceDatabase): void {
  database.transaction(() => {
    for (const sql of statements) database.prepare(sql).run()
    database.prepare('DELETE FROM data_key').run()
  })
}
