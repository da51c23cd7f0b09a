// Seals what an earlier version of the program kept plain, piece by piece, and leaves nothing of it in the file.
import { setImmediate as nextTurn } from 'node:timers/promises'
import { createAudienceStore } from '../audience/audience-store.ts'
import { contactPlace } from '../audience/contact-place.ts'
import { contentHash } from '../campaigns/content-hash.ts'
import type { SqlRow, WorkspaceDatabase } from '../ports.ts'
import { singleTag } from '../single/single-store.ts'
import { type FieldCipher, tagInHex } from './field-cipher.ts'
import { createKeeping } from './keeping.ts'

const rowsPerPiece = 2000

/**
 * True while copies of the workspace may still hold what was plain in it. Cut short at any moment,
 * the next call goes on where it stood.
 */
export async function sealPlain(
  database: WorkspaceDatabase,
  cipher: FieldCipher,
): Promise<boolean> {
  const keeping = createKeeping(database)
  if (hasTable(database, 'plain_contact')) await sealAll(database, cipher)
  if (!keeping.arePlainCopiesDue()) return false
  refuseUnsound(database)
  return true
}

async function sealAll(database: WorkspaceDatabase, cipher: FieldCipher): Promise<void> {
  for (const sealPiece of [sealContacts, sealTexts]) {
    while (sealPiece(database, cipher) > 0) await nextTurn()
  }
  const contents = await contentsOf(database, cipher)
  database.transaction(() => {
    for (const [id, hash] of contents)
      database.prepare('UPDATE campaign SET content_hash = ? WHERE id = ?').run(hash, id)
    keyHashes(database, cipher)
    tagSingles(database, cipher)
    database.prepare('DROP TABLE plain_contact').run()
    database.prepare('DROP TABLE plain_text').run()
  })
}

function hasTable(database: WorkspaceDatabase, name: string): boolean {
  const find = database.prepare(`SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?`)
  return find.get(name) !== undefined
}

function sealContacts(database: WorkspaceDatabase, cipher: FieldCipher): number {
  const rows = database.prepare('SELECT * FROM plain_contact LIMIT ?').all(rowsPerPiece)
  const keep = database.prepare('INSERT INTO audience_contact VALUES (?, ?, ?, ?, ?, ?)')
  const drop = database.prepare('DELETE FROM plain_contact WHERE audience_id = ? AND position = ?')
  database.transaction(() => {
    if (rows.length > 0) createKeeping(database).duePlainCopies()
    for (const row of rows) {
      const [id, position] = [String(row.audience_id), Number(row.position)]
      const at = contactPlace(id, position)
      const number = String(row.e164)
      const sealed = [
        cipher.tag(number),
        cipher.seal(number, at.e164),
        cipher.seal(String(row.field_values), at.fieldValues),
      ] as const
      keep.run(id, position, Number(row.source_row), ...sealed)
      drop.run(id, position)
    }
  })
  return rows.length
}

/** `place` is where the text belongs: table, column and id. */
function sealTexts(database: WorkspaceDatabase, cipher: FieldCipher): number {
  const rows = database.prepare('SELECT place, text FROM plain_text LIMIT ?').all(rowsPerPiece)
  const drop = database.prepare('DELETE FROM plain_text WHERE place = ?')
  database.transaction(() => {
    if (rows.length > 0) createKeeping(database).duePlainCopies()
    for (const row of rows) {
      const place = String(row.place)
      const [, table, column, id] = /^(\w+)\.(\w+):(.+)$/.exec(place) ?? []
      const update = database.prepare(`UPDATE ${table} SET ${column} = ? WHERE id = ?`)
      update.run(cipher.seal(String(row.text), place), id ?? '')
      drop.run(place)
    }
  })
  return rows.length
}

/** The hash of the people and the text of each campaign, under the key. */
async function contentsOf(
  database: WorkspaceDatabase,
  cipher: FieldCipher,
): Promise<ReadonlyMap<string, string>> {
  const audiences = createAudienceStore(database, cipher)
  const hashes = new Map<string, string>()
  for (const row of database.prepare('SELECT id, audience_id, template FROM campaign').all()) {
    const id = String(row.id)
    const template = openedAt(cipher, row.template, `campaign.template:${id}`)
    const people = await audiences.fingerprint(String(row.audience_id))
    hashes.set(id, contentHash(cipher, people, template))
  }
  return hashes
}

/** A plain hash of few people could be found by trying every number. */
function keyHashes(database: WorkspaceDatabase, cipher: FieldCipher): void {
  for (const [table, column] of [
    ['upload_batch', 'content_hash'],
    ['intent', 'request_hash'],
    ['single_message', 'request_hash'],
  ]) {
    const update = database.prepare(`UPDATE ${table} SET ${column} = ? WHERE ${column} = ?`)
    const hashes = database.prepare(
      `SELECT DISTINCT ${column} AS hash FROM ${table} WHERE ${column} IS NOT NULL`,
    )
    for (const { hash } of hashes.all()) update.run(tagInHex(cipher, String(hash)), String(hash))
  }
}

function tagSingles(database: WorkspaceDatabase, cipher: FieldCipher): void {
  const update = database.prepare('UPDATE single_message SET message_tag = ? WHERE id = ?')
  for (const row of database.prepare('SELECT id, numbers, text FROM single_message').all())
    update.run(tagOf(row, cipher), String(row.id))
}

function tagOf(row: SqlRow, cipher: FieldCipher): Uint8Array {
  const numbers = openedAt(cipher, row.numbers, `single_message.numbers:${row.id}`)
  const text = openedAt(cipher, row.text, `single_message.text:${row.id}`)
  return singleTag(cipher, JSON.parse(numbers), text)
}

function openedAt(cipher: FieldCipher, sealed: unknown, place: string): string {
  return cipher.open(sealed as Uint8Array, place)
}

/** The log still has pages of before; the copies are deleted only when the sealed file is sound. */
function refuseUnsound(database: WorkspaceDatabase): void {
  database.prepare('PRAGMA wal_checkpoint(TRUNCATE)').all()
  const [verdict] = Object.values(database.prepare('PRAGMA quick_check(1)').get() ?? {})
  if (verdict !== 'ok') throw new Error(`the sealed workspace is not sound: ${verdict}`)
}
