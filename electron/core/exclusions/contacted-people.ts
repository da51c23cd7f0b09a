// Who among given numbers got a campaign lately, so that nobody is written to too often.
import type { WorkspaceDatabase } from '../ports.ts'
import type { FieldCipher } from '../workspace/field-cipher.ts'

export type ContactedPeople = {
  /** Those of `numbers` (digits of E.164 as doubles) whose campaign left, or may have, since then. */
  readonly match: (numbers: readonly number[], sinceMs: number) => number[]
}

export function createContactedPeople(
  database: WorkspaceDatabase,
  cipher: FieldCipher,
): ContactedPeople {
  const recent = database.prepare(
    `SELECT DISTINCT audience_id FROM campaign
     WHERE status IN ('requesting', 'scheduled', 'sending', 'paused', 'completed', 'unresolved')
       AND coalesce(requested_at, created_at) >= ?`,
  )
  const isIn = database.prepare(
    'SELECT 1 FROM audience_contact WHERE audience_id = ? AND number_tag = ?',
  )
  return {
    match(numbers, sinceMs) {
      const audiences = recent.all(sinceMs).map((row) => String(row.audience_id))
      if (audiences.length === 0) return []
      return numbers.filter((number) => {
        const tag = cipher.tag(`+${number}`)
        return audiences.some((audienceId) => isIn.get(audienceId, tag) !== undefined)
      })
    },
  }
}
