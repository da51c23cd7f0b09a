// Reads and writes the uploads of people into groups in the workspace.
import { type GroupUpload, groupUploadSchema } from '../../../shared/groups/group.ts'
import type { SqlRow, SqlValue, WorkspaceDatabase } from '../ports.ts'

export type GroupUploadStore = ReturnType<typeof createGroupUploadStore>

const listed = 200
const changingNames = [
  'status',
  'uploaded',
  'count_before',
  'count_after',
  'refusal',
  'problem',
  'ended_at',
]
const fixedNames = [
  'id',
  'group_id',
  'group_name',
  'contacts',
  'account_id',
  'practice',
  'started_at',
]
const names = [...fixedNames, ...changingNames]

export function createGroupUploadStore(database: WorkspaceDatabase) {
  const get = database.prepare('SELECT * FROM group_upload WHERE id = ?')
  const all = database.prepare(
    'SELECT * FROM group_upload ORDER BY started_at DESC, id DESC LIMIT ?',
  )
  const insert = database.prepare(
    `INSERT INTO group_upload (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')})`,
  )
  const update = database.prepare(
    `UPDATE group_upload SET ${changingNames.map((name) => `${name} = ?`).join(', ')} WHERE id = ?`,
  )
  const cutShort = database.prepare(
    `UPDATE group_upload SET status = 'unclear', problem = ?, ended_at = ?
     WHERE status = 'uploading'`,
  )

  return {
    find(id: string): GroupUpload | null {
      const row = get.get(id)
      return row ? uploadOf(row) : null
    },

    /** Newest first. */
    list: (): GroupUpload[] => all.all(listed).map(uploadOf),

    insert(upload: GroupUpload, accountId: string): void {
      const { id, groupId, groupName, contacts, practice, startedAt } = upload
      const fixed = [id, groupId, groupName, contacts, accountId, practice ? 1 : 0]
      insert.run(...fixed, Date.parse(startedAt), ...changingColumns(upload))
    },

    update(upload: GroupUpload): void {
      update.run(...changingColumns(upload), upload.id)
    },

    /** What an earlier run of the program left: its last batch may or may not have arrived. */
    markCutShort(at: number): void {
      cutShort.run(JSON.stringify({ code: 'interrupted', message: '' }), at)
    },
  }
}

function changingColumns(upload: GroupUpload): SqlValue[] {
  return [
    upload.status,
    upload.uploaded,
    upload.countBefore,
    upload.countAfter,
    upload.refusal === null ? null : JSON.stringify(upload.refusal),
    upload.problem === null ? null : JSON.stringify(upload.problem),
    upload.endedAt === null ? null : Date.parse(upload.endedAt),
  ]
}

function uploadOf(row: SqlRow): GroupUpload {
  return groupUploadSchema.parse({
    id: row.id,
    groupId: row.group_id,
    groupName: row.group_name,
    status: row.status,
    contacts: row.contacts,
    uploaded: row.uploaded,
    countBefore: row.count_before,
    countAfter: row.count_after,
    refusal: parsed(row.refusal),
    problem: parsed(row.problem),
    practice: row.practice === 1,
    startedAt: isoOf(row.started_at),
    endedAt: row.ended_at === null ? null : isoOf(row.ended_at),
  })
}

function parsed(text: unknown): unknown {
  return typeof text === 'string' ? JSON.parse(text) : null
}

function isoOf(epochMs: unknown): string {
  return new Date(Number(epochMs)).toISOString()
}
