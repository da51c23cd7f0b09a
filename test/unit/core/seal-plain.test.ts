// Proves that a workspace of an earlier version, which kept people plain, is sealed whole and keeps everything.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { describe, expect, it } from 'vitest'
import { createWorkspaceFile } from '../../../electron/adapters/workspace-file.ts'
import { createKeyFile } from '../../../electron/adapters/workspace-volume.ts'
import { createAudienceStore } from '../../../electron/core/audience/audience-store.ts'
import { readKeys } from '../../../electron/core/workspace/data-key.ts'
import { createFieldCipher } from '../../../electron/core/workspace/field-cipher.ts'
import { workspaceMigrations } from '../../../electron/core/workspace/schema.ts'
import { sealPlain } from '../../../electron/core/workspace/seal-plain.ts'
import { giveAudience, jobFor, people, startApp } from '../../fakes/app-at-work.ts'
import { createFakeClock } from '../../fakes/fake-clock.ts'
import type { MemoryWorkspace } from '../../fakes/memory-workspace.ts'
import { newFolder } from '../../fakes/temporary-folder.ts'
import { inTenEncodings } from '../../fakes/ten-encodings.ts'

const count = 4500
const template = 'Hola {{Nombre}}, su cita de Fisioterapia es mañana'
const single = { numbers: ['+573005550142'], text: 'Su pedido de Quiñonero está listo' }
const refusal = {
  ...{ status: 422, message: 'El número 573005550003 no sirve' },
  entries: [{ text: '573005550003: no', row: 4, e164: '+573005550003' }],
}
const secrets = ['+573005550142', '+573005550003', 'Persona 17', 'Fisioterapia', 'Quiñonero']

/** As version 3 of the schema left it, with a copy from before an earlier update beside it. */
function plainWorkspace(): string {
  const folder = newFolder()
  const path = join(folder, 'workspace.db')
  const database = new DatabaseSync(path)
  for (const step of workspaceMigrations.slice(0, 3)) database.exec(step)
  database.exec('PRAGMA user_version = 3')
  const put = (table: string, row: Record<string, string | number | null>) =>
    database
      .prepare(
        `INSERT INTO ${table} (${Object.keys(row).join()}) VALUES (${Object.keys(row).map(() => '?')})`,
      )
      .run(...Object.values(row))
  database.exec('BEGIN')
  put('audience', {
    ...{ id: 'a', fields: '["Nombre"]', expected: count, received: count, excluded: 0 },
    ...{ source_name: 'clientes.csv', fingerprint: 'plain', created_at: 1 },
  })
  for (const [position, { row, e164, values }] of people(count).entries()) {
    const contact = { audience_id: 'a', position, source_row: row, e164 }
    put('audience_contact', { ...contact, field_values: JSON.stringify(values) })
  }
  put('campaign', {
    ...{ id: 'c', audience_id: 'a', account_id: 'first', content_hash: 'plain', marker: '7F3K9Q' },
    ...{ name: 'Promo', sender_id: 'TIENDA', purpose: 'promotional', template },
    ...{ target: '{"kind":"new-group","groupName":"Clientes"}', schedule: '{"kind":"now"}' },
    ...{ status: 'completed', audience: count, excluded: 0, uploaded: 1000, parts: count },
    ...{ tranches: '[]', refusal: JSON.stringify(refusal), practice: 1 },
    problem: JSON.stringify({ code: 'refused', message: refusal.message }),
    ...{ created_at: Date.parse('2026-12-01T14:00:00Z'), updated_at: 2 },
  })
  const hash = createHash('sha256').update('x').digest('hex')
  put('upload_batch', {
    ...{ campaign_id: 'c', number: 0, first_position: 0, contacts: 1000 },
    ...{ content_hash: hash, state: 'acked' },
  })
  put('single_message', {
    ...{ id: 's', channel: 'sms', sender_id: 'TIENDA', numbers: JSON.stringify(single.numbers) },
    ...{ text: single.text, account_id: 'first', practice: 1, request_hash: hash, boot_id: 'b' },
    ...{ outcome: 'sent', detail: '', created_at: Date.parse('2026-12-01T14:30:00Z') },
    parts: JSON.stringify([
      { e164: single.numbers[0], messageId: 'm', delivery: null, deliveryText: null },
    ]),
  })
  put('activity', {
    ...{ at: Date.parse('2026-12-01T14:30:00Z'), duration_ms: 1, operation: 'sendSms' },
    ...{ method: 'POST', host: 'x', path: '/', contacts: 1, fields: '[]', request_bytes: 1 },
    ...{ outcome: 'done', account_id: 'first', practice: 1, request: 'to Quiñonero', answer: null },
  })
  database.exec('COMMIT')
  database.close()
  writeFileSync(join(folder, 'workspace.db.version-2-1795392000000.bak'), readFileSync(path))
  return folder
}

const found = (folder: string) =>
  readdirSync(folder).flatMap((name) => {
    const bytes = readFileSync(join(folder, name))
    return secrets.filter((one) => inTenEncodings(one).some((coded) => bytes.includes(coded)))
  })

describe('a workspace that kept people plain', () => {
  it('is sealed at its first start: everything is still there, and nothing plain in any file', async () => {
    const folder = plainWorkspace()
    expect(found(folder)).not.toEqual([])
    const clock = createFakeClock()
    const workspace = createWorkspaceFile({ folder, now: clock.now }) as MemoryWorkspace
    const keyFile = createKeyFile(folder, true)
    const work = await startApp({ clock, workspace, keyFile })
    const campaign = await work.call('campaign.get', { campaignId: 'c' })
    expect(campaign).toMatchObject({ template, refusal })
    expect(campaign.problem).toEqual({ code: 'refused', message: refusal.message })
    expect(await work.call('single.list', {})).toMatchObject([
      { ...single, status: 'sent', parts: [{ e164: single.numbers[0] }] },
    ])
    const { entries } = await work.call('activity.list', { search: 'sendSms' })
    expect(entries).toMatchObject([{ request: 'to Quiñonero', answer: null }])
    // The same text to the same people within a day is still noticed.
    const audienceId = await giveAudience(work, people(count))
    const { plan } = await work.call('campaign.review', jobFor(audienceId, { template }))
    expect(plan.warnings.map(({ code }) => code)).toContain('sent-before')
    const asked = { channel: 'sms', senderId: 'TIENDA', purpose: 'transactional' } as const
    const again = await work.call('single.review', { ...asked, ...single })
    expect(again.plan.warnings.map(({ code }) => code)).toContain('sent-before')
    await work.app.stop()
    expect(found(folder)).toEqual([])
    expect(readdirSync(folder).filter((name) => name.endsWith('.bak'))).toEqual([])
    expect(peopleIn(folder)).toEqual(people(count).map(({ e164 }) => e164))
  })

  it('goes on where the sealing was cut short', async () => {
    const folder = plainWorkspace()
    const workspace = createWorkspaceFile({ folder, now: () => 0 })
    const keys = { sealing: new Uint8Array(32).fill(1), tagging: new Uint8Array(32).fill(2) }
    const cipher = createFieldCipher(keys)
    for (let dies = 1; ; dies += 1) {
      const { database } = workspace.open()
      let steps = 0
      const mortal = {
        ...database,
        transaction: <T>(work: () => T): T => {
          steps += 1
          if (steps > dies) throw new Error('the power failed')
          return database.transaction(work)
        },
      }
      const isDone = await sealPlain(mortal, cipher).catch(() => null)
      const left = database
        .prepare(`SELECT 1 FROM sqlite_master WHERE name = 'plain_contact'`)
        .get()
      database.close()
      if (isDone !== null) {
        expect([left, dies]).toEqual([undefined, expect.any(Number)])
        break
      }
      expect(left).toBeDefined()
      expect(dies).toBeLessThan(20)
    }
    const { database } = workspace.open()
    const all = createAudienceStore(database, cipher).page('a', 0, count)
    expect(all.map(({ e164 }) => e164)).toEqual(people(count).map(({ e164 }) => e164))
    database.close()
  })
})

it('deletes the plain copies at the next start when the program died before it could', async () => {
  const folder = plainWorkspace()
  const clock = createFakeClock()
  const port = createWorkspaceFile({ folder, now: clock.now })
  const keyFile = createKeyFile(folder, true)
  const powerless = () => {
    throw new Error('the power failed')
  }
  const dying = { ...port, deleteCopies: powerless } as unknown as MemoryWorkspace
  const first = await startApp({ clock, workspace: dying, keyFile })
  await first.app.stop()
  expect(found(folder)).not.toEqual([])
  const work = await startApp({ clock, workspace: port as MemoryWorkspace, keyFile })
  expect((await work.call('campaign.get', { campaignId: 'c' })).template).toBe(template)
  await work.app.stop()
  expect(found(folder)).toEqual([])
})

function peopleIn(folder: string): readonly string[] {
  const keys = readKeys(readFileSync(join(folder, 'workspace.key'), 'utf8'))
  if (keys === null) throw new Error('the key file holds no keys')
  const { database } = createWorkspaceFile({ folder, now: () => 0 }).open()
  try {
    const store = createAudienceStore(database, createFieldCipher(keys))
    return store.page('a', 0, count).map(({ e164 }) => e164)
  } finally {
    database.close()
  }
}
