// Resuming, settling an unclear send and stopping everything from the terminal, on one folder and one provider.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import {
  type PracticeServer,
  startPracticeServer,
} from '../../../electron/practice/practice-server.ts'
import type { StopResult } from '../../../shared/campaigns/stop-all.ts'
import { runCli } from '../../fakes/run-cli.ts'

const folder = mkdtempSync(join(tmpdir(), 'campanero-recovery-'))
const list = join(folder, 'lista.csv')
const profile = join(folder, 'perfil.json')
const key = 'canary-key-5512-abcdef'
let server: PracticeServer
let workspace: string

beforeAll(() => {
  writeFileSync(list, 'Nombre;Celular\nAna;3005550101\nLuis;300 555 0102\n')
})
beforeEach(async () => {
  server = await startPracticeServer({ key })
  writeFileSync(profile, JSON.stringify(server.profile))
  workspace = mkdtempSync(join(folder, 'registro-'))
})
afterEach(() => server.close())
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function json(...args: string[]) {
  const run = await runCli(
    [...args, '--workspace', workspace, '--profile', profile, '--json', '--lang', 'es'],
    { CAMPANERO_API_KEY: key },
  )
  return { code: run.code, err: run.err, result: run.out === '' ? null : JSON.parse(run.out) }
}

const message = ['--name', 'Citas', '--sender', 'CLINICA', '--message', 'Hola {{Nombre}}']
const send = (...more: string[]) =>
  json('run', list, ...message, '--group', 'Citas', '--confirm', '2', ...more)
const kinds = () => server.provider.effects().map(({ kind }) => kind)

/** Changes the record as an unclear answer would have left it. */
function loseAnswer(marker: string | null) {
  const database = new DatabaseSync(join(workspace, 'workspace.db'))
  database.exec("UPDATE intent SET outcome = 'unknown'")
  database.exec("UPDATE campaign SET status = 'unresolved', provider_campaign_id = NULL")
  if (marker !== null) database.prepare('UPDATE campaign SET marker = ?').run(marker)
  const row = database.prepare('SELECT id FROM campaign').get()
  database.close()
  return String(row?.id)
}

describe('campanero resume', { timeout: 120_000 }, () => {
  it('goes on with what stopped, once the number of people is confirmed', async () => {
    const { sendToGroup } = server.profile.operations
    const operations = {
      ...server.profile.operations,
      sendToGroup: { ...sendToGroup, enabled: false },
    }
    writeFileSync(profile, JSON.stringify({ ...server.profile, operations }))
    const stopped = await send()
    expect(stopped).toMatchObject({ code: 1, result: { status: 'stopped', uploaded: 2 } })
    writeFileSync(profile, JSON.stringify(server.profile))
    const { campaignId } = stopped.result
    expect(await json('resume', campaignId)).toMatchObject({
      code: 1,
      result: { status: 'needs-confirmation', confirm: '2' },
    })
    expect(await json('resume', campaignId, '--confirm', '2')).toMatchObject({
      code: 0,
      result: { status: 'sending', audience: 2 },
    })
    expect(kinds()).toEqual(['group-created', 'contacts-added', 'campaign-accepted'])
  })
})

describe('campanero unresolved', { timeout: 120_000 }, () => {
  it('lists what is unclear and marks it as sent', async () => {
    await send()
    const id = loseAnswer(null)
    expect(await json('unresolved')).toMatchObject({ code: 0, result: [{ id }] })
    expect(await json('unresolved', '--mark-sent', id)).toMatchObject({
      code: 0,
      result: { status: 'completed', problem: { code: 'marked-as-sent' } },
    })
    expect(await json('unresolved')).toMatchObject({ code: 0, result: [] })
  })

  it('does not send again what the last look finds', async () => {
    await send()
    const id = loseAnswer(null)
    const again = await json('unresolved', '--send-again', id, '--confirm', 'Citas')
    expect(again).toMatchObject({ code: 1, result: { error: { code: 'not-editable' } } })
    expect(kinds().filter((kind) => kind === 'campaign-accepted')).toHaveLength(1)
  })

  it('sends again what is not found by its mark with the exact name, and the name of what looks like it', async () => {
    await send()
    const id = loseAnswer('ZZZZZZ')
    const plan = await json('unresolved', '--send-again', id, '--confirm', 'citas')
    expect(plan).toMatchObject({ code: 1, result: { status: 'needs-confirmation' } })
    expect(plan.err).toContain('2 personas recibirían el mensaje dos veces')
    const args = ['unresolved', '--send-again', id, '--confirm', 'Citas']
    const refused = await json(...args)
    expect(refused).toMatchObject({ code: 1, result: { error: { code: 'sent-elsewhere' } } })
    expect(kinds().filter((kind) => kind === 'campaign-accepted')).toHaveLength(1)
    const named = /Citas ·[2-9A-Z]{6}/.exec(JSON.stringify(refused.result))?.[0] ?? ''
    expect(await json(...args, '--despite', named)).toMatchObject({
      code: 0,
      result: { status: 'sending', repeatOf: id },
    })
    expect(kinds().filter((kind) => kind === 'campaign-accepted')).toHaveLength(2)
  })
})

describe('campanero stop-all', { timeout: 120_000 }, () => {
  it('cancels what has not begun and says what could not be stopped', async () => {
    await send('--at', '2126-12-03T09:00')
    await send()
    const all = await json('stop-all')
    expect(all).toMatchObject({
      code: 1,
      result: { total: 2 },
    })
    const outcomes = all.result.results.map(({ outcome }: StopResult) => outcome)
    expect(outcomes.sort()).toEqual(['cancelled', 'leaving'])
    expect(kinds().filter((kind) => kind === 'campaign-cancelled')).toHaveLength(1)
  })

  it('says where to stop it while somebody else has the folder open', async () => {
    await send()
    const holder = new DatabaseSync(join(workspace, 'workspace.db'))
    holder.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE')
    const refused = await json('stop-all')
    holder.close()
    expect(refused).toMatchObject({ code: 1, result: { error: { code: 'workspace-unavailable' } } })
    expect(refused.err).toContain('Ctrl+Mayús+X')
  })
})

describe('a folder whose key the terminal does not have', { timeout: 120_000 }, () => {
  it('can be followed, settled and stopped, and sends nothing', async () => {
    await send()
    const id = loseAnswer('ZZZZZZ')
    await send('--at', '2126-12-03T09:00')
    const accepted = kinds().filter((kind) => kind === 'campaign-accepted').length
    rmSync(join(workspace, 'workspace.key'))
    expect((await json('unresolved')).result).toMatchObject([{ id, marker: 'ZZZZZZ' }])
    const again = await json('unresolved', '--send-again', id, '--confirm', 'Citas')
    expect(again).toMatchObject({ code: 1, result: { error: { code: 'data-locked' } } })
    expect(again.err).toContain('clave')
    expect(await json('unresolved', '--mark-sent', id)).toMatchObject({ code: 0 })
    const { result } = await json('stop-all')
    expect(result.results.map(({ outcome }: StopResult) => outcome)).toContain('cancelled')
    expect(kinds().filter((kind) => kind === 'campaign-accepted')).toHaveLength(accepted)
  })
})

it.each(['resume', 'unresolved', 'stop-all'])(
  'explains %s in both languages',
  { timeout: 60_000 },
  async (command) => {
    const spanish = await runCli([command, '--help', '--lang', 'es'])
    const english = await runCli([command, '--help', '--lang', 'en'])
    expect(spanish.out).toContain(`Uso: campanero ${command}`)
    expect(english.out).toContain(`Usage: campanero ${command}`)
  },
)
