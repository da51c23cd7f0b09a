// Reads and writes the uploads of people into groups in the workspace.
import { type GroupUpload, groupUploadSchema } from '../../../shared/groups/group.ts'
import type { SqlRow, SqlValue, WorkspaceDatabase } from '../ports.ts'
import type { SealedTexts } from '../workspace/sealed-texts.ts'

export type GroupUploadStore = ReturnType<typeof createGroupUploadStore>

const listed = 200
const changingNames = [
  'status',
  'uploaded',
  'count_before',
  'count_after',
  'refusal',
  'problem_code',
  'problem_message',
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

export function createGroupUploadStore(database: WorkspaceDatabase, texts: SealedTexts) {
  const uploadOf = (row: SqlRow) => openedUpload(row, texts)
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
    `UPDATE group_upload SET status = 'unclear', problem_code = 'interrupted', problem_message = NULL, ended_at = ?
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
      insert.run(...fixed, Date.parse(startedAt), ...changingColumns(upload, texts))
    },

    update(upload: GroupUpload): void {
      update.run(...changingColumns(upload, texts), upload.id)
    },

    /** What an earlier run of the program left: its last batch may or may not have arrived. */
    markCutShort(at: number): void {
      cutShort.run(at)
    },
  }
}

const refusalPlace = (id: string) => `group_upload.refusal:${id}`
const problemPlace = (id: string) => `group_upload.problem_message:${id}`

function changingColumns(upload: GroupUpload, texts: SealedTexts): SqlValue[] {
  const { id, refusal, problem } = upload
  return [
    upload.status,
    upload.uploaded,
    upload.countBefore,
    upload.countAfter,
    texts.seal(refusal === null ? null : JSON.stringify(refusal), refusalPlace(id)),
    problem?.code ?? null,
    texts.seal(problem?.message || null, problemPlace(id)),
    upload.endedAt === null ? null : Date.parse(upload.endedAt),
  ]
}

function openedUpload(row: SqlRow, texts: SealedTexts): GroupUpload {
  const id = String(row.id)
  const refusal = texts.open(row.refusal, refusalPlace(id))
  const code = row.problem_code
  const message = texts.open(row.problem_message, problemPlace(id)) ?? ''
  return groupUploadSchema.parse({
    id,
    groupId: row.group_id,
    groupName: row.group_name,
    status: row.status,
    contacts: row.contacts,
    uploaded: row.uploaded,
    countBefore: row.count_before,
    countAfter: row.count_after,
    refusal: refusal === null ? null : JSON.parse(refusal),
    problem: code === null ? null : { code, message },
    practice: row.practice === 1,
    startedAt: isoOf(row.started_at),
    endedAt: row.ended_at === null ? null : isoOf(row.ended_at),
  })
}

function isoOf(epochMs: unknown): string {
  return new Date(Number(epochMs)).toISOString()
}
