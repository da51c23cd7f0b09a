// Groups, campaigns, single messages and the account from the terminal, against a practice provider that several commands share.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import {
  type PracticeServer,
  startPracticeServer,
} from '../../../electron/practice/practice-server.ts'
import { runCli } from '../../fakes/run-cli.ts'

const folder = mkdtempSync(join(tmpdir(), 'campanero-commands-'))
const list = join(folder, 'lista.csv')
const profile = join(folder, 'perfil.json')
const key = 'canary-key-5512-abcdef'
let server: PracticeServer

beforeAll(() => {
  const rows = ['Nombre;Celular', 'Ana;3005550101', 'Luis;300 555 0102', 'Eva;300555']
  writeFileSync(list, `${rows.join('\n')}\n`)
})
beforeEach(async () => {
  server = await startPracticeServer({ key })
  writeFileSync(profile, JSON.stringify(server.profile))
})
afterEach(() => server.close())
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function cli(...args: string[]) {
  const run = await runCli([...args, '--profile', profile], {
    CAMPANERO_API_KEY: key,
    LANG: 'es_CO',
  })
  expect(run.out + run.err).not.toContain(key)
  return run
}

async function json(...args: string[]) {
  const run = await cli(...args, '--json')
  return { code: run.code, result: JSON.parse(run.out) }
}

const kinds = () => server.provider.effects().map(({ kind }) => kind)

describe('campanero groups', { timeout: 120_000 }, () => {
  it('makes, lists, fills, empties and deletes a group, each with its confirmation', async () => {
    const made = await json('groups', 'create', 'Clientes')
    expect(made).toMatchObject({ code: 0, result: { groupId: 'G1001', name: 'Clientes' } })
    const add = ['groups', 'add', 'G1001', list, '--fields', 'Nombre']
    const plan = await cli(...add)
    expect(plan).toMatchObject({ code: 1, out: '' })
    expect(plan.err).toContain('Se agregarían 2 contactos al grupo "Clientes"')
    expect(kinds()).toEqual(['group-created'])
    expect(await json(...add, '--confirm', '2')).toMatchObject({
      code: 0,
      result: { status: 'completed', uploaded: 2, countAfter: 2 },
    })
    const listed = await cli('groups', 'list', '--search', 'clien')
    expect(listed).toMatchObject({ code: 0, out: 'G1001 · Clientes · 2 contactos\n' })
    expect(await json('groups', 'remove', 'G1001', list, '--confirm', '2')).toEqual({
      code: 0,
      result: { groupId: 'G1001', outcome: 'done', countBefore: 2, countAfter: 0 },
    })
    expect(await json('groups', 'delete', 'G1001', '--confirm', 'clientes')).toEqual({
      code: 1,
      result: { status: 'needs-confirmation', confirm: 'Clientes' },
    })
    expect((await cli('groups', 'delete', 'G1001', '--confirm', 'Clientes')).code).toBe(0)
    expect(kinds()).toEqual([
      'group-created',
      'contacts-added',
      'contacts-deleted',
      'group-deleted',
    ])
  })

  it('says which contacts the provider refuses', async () => {
    await cli('groups', 'create', 'Clientes')
    const bad = join(folder, 'rechazada.csv')
    writeFileSync(bad, 'Nombre;Celular\nAna;3005550101\nNadie;3000000400\n')
    const run = await cli('groups', 'add', 'G1001', bad, '--confirm', '2')
    expect(run.code).toBe(1)
    expect(run.err).toContain('El proveedor rechazó contactos')
    expect(server.provider.numbersIn('G1001')).toEqual([])
  })

  it.each([
    [['groups'], /Diga qué hacer: campanero groups list/],
    [['groups', 'burn'], /Diga qué hacer/],
    [['groups', 'create'], /Falta NOMBRE/],
    [['groups', 'list', 'extra'], /Sobra "extra"/],
    [['groups', 'add', 'G1', list, '--fields', 'Apodo'], /no tiene la columna "Apodo"/],
  ])('%j is badly written', async (args, sentence) => {
    const run = await cli(...args)
    expect(run).toMatchObject({ code: 2, out: '' })
    expect(run.err).toMatch(sentence)
  })

  it('a group that is not there is a failure', async () => {
    const run = await cli('groups', 'delete', 'G9', '--confirm', 'X')
    expect(run).toMatchObject({ code: 1, out: '' })
    expect(run.err).toContain('No hay un grupo G9')
  })
})

describe('campanero campaigns', { timeout: 120_000 }, () => {
  it('shows, changes and cancels what an earlier command scheduled', async () => {
    const workspace = join(folder, 'registro')
    const job = ['--message', 'Hola {{Nombre}}', '--name', 'Citas', '--sender', 'CLINICA']
    const when = ['--at', '2031-12-03T09:00', '--group', 'Citas']
    const kept = ['--workspace', workspace]
    const run = await cli('run', list, ...job, ...when, ...kept, '--confirm', '2')
    expect(run.code).toBe(0)
    const listed = await json('campaigns', 'list', ...kept)
    expect(listed.result).toMatchObject([{ name: 'Citas', status: 'scheduled', audience: 2 }])
    const id = listed.result[0].providerCampaignId
    const found = await json('campaigns', 'search', '--name', 'Citas', '--from', '2020-01-01')
    expect(found.result).toMatchObject({
      isComplete: true,
      campaigns: [{ providerCampaignId: id, status: 'scheduled', campaignId: null }],
    })
    const shown = await cli('campaigns', 'show', id, ...kept)
    expect(shown.out).toContain(`${id} · Citas · programada · 2 personas`)
    const change = ['campaigns', 'update', id, '--at', '2031-12-04T10:00', ...kept]
    expect((await cli(...change)).code).toBe(1)
    expect(await json(...change, '--confirm', '2')).toMatchObject({
      code: 0,
      result: { status: 'scheduled', tranches: [{ startsAt: '2031-12-04T15:00:00Z' }] },
    })
    expect((await cli('campaigns', 'cancel', id, ...kept, '--confirm', '3')).code).toBe(1)
    expect(await json('campaigns', 'cancel', id, ...kept, '--confirm', '2')).toMatchObject({
      code: 0,
      result: { status: 'cancelled' },
    })
    expect(kinds().slice(-3)).toEqual([
      'campaign-accepted',
      'campaign-updated',
      'campaign-cancelled',
    ])
  })

  it('needs the folder, something to change, and a campaign that is there', async () => {
    expect((await cli('campaigns', 'list')).err).toMatch(/Falta --workspace/)
    const kept = ['--workspace', join(folder, 'vacia')]
    expect((await cli('campaigns', 'update', 'C1', ...kept)).err).toMatch(/Diga qué cambiar/)
    const run = await cli('campaigns', 'show', 'C1', ...kept)
    expect(run).toMatchObject({ code: 1, out: '' })
    expect(run.err).toContain('No hay una campaña C1')
  })
})

describe('campanero sms and voice', { timeout: 120_000 }, () => {
  const sms = [
    'sms',
    '--to',
    '3005550101, 300 555 0102',
    '--message',
    'Su cita',
    '--sender',
    'CLINICA',
  ]

  it('sends once to exactly those who were confirmed', async () => {
    const plan = await cli(...sms)
    expect(plan).toMatchObject({ code: 1, out: '' })
    expect(plan.err).toContain('--confirm "2"')
    expect(kinds()).toEqual([])
    expect(await json(...sms, '--confirm', '2')).toMatchObject({
      code: 0,
      result: { status: 'sent', numbers: ['+573005550101', '+573005550102'] },
    })
    expect(kinds()).toEqual(['sms-sent', 'sms-sent'])
  })

  it('says when an answer is lost, keeps the record, and does not repeat', async () => {
    server.provider.faults.set('sendSms', { kind: 'reset', when: 'after' })
    const run = await cli(...sms, '--confirm', '2')
    expect(run.code).toBe(1)
    expect(run.out).toContain('Es posible que se haya enviado')
    expect(run.err).toContain('El registro de este envío queda en')
    expect(kinds()).toEqual(['sms-sent', 'sms-sent'])
  })

  it('tells the provider’s refusal', async () => {
    const refused = ['sms', '--to', '3000000400', ...sms.slice(3), '--confirm', '1']
    expect(await json(...refused)).toMatchObject({ code: 1, result: { status: 'refused' } })
  })

  it('calls one number, where the profile knows how', async () => {
    const call = ['voice', '--to', '3005550101', '--message', 'Su cita', '--sender', 'CLINICA']
    expect((await cli(...call, '--confirm', '1')).code).toBe(0)
    expect(kinds()).toEqual(['voice-sent'])
    const two = ['voice', '--to', '3005550101,3005550102', ...call.slice(3)]
    expect((await cli(...two)).err).toMatch(/un solo número/)
    const { sendVoice } = server.profile.operations
    const operations = { ...server.profile.operations, sendVoice: { ...sendVoice, enabled: false } }
    writeFileSync(profile, JSON.stringify({ ...server.profile, operations }))
    const off = await cli(...call, '--confirm', '1')
    expect(off.code).toBe(1)
    expect(off.err).toContain('apagada')
  })

  it.each([
    ['sms', '--to', '6015550103'],
    ['sms', '--to', '12'],
    ['voice', '--to', '3005550101', '--gender', 'Robot'],
  ])('%j %j %j is badly written', async (...args) => {
    const run = await cli(...args, '--message', 'Hola', '--sender', 'CLINICA')
    expect(run).toMatchObject({ code: 2, out: '' })
  })
})

describe('campanero account', { timeout: 120_000 }, () => {
  it('tells the balance', async () => {
    expect(await json('account')).toMatchObject({
      code: 0,
      result: { accountId: '4001', balance: 100_000, currency: 'COP' },
    })
    expect((await cli('account')).out).toBe('Cuenta 4001: 100.000 COP\n')
  })

  it('works in practice without a profile', async () => {
    const run = await runCli(['account', '--practice', '--json'])
    expect(run).toMatchObject({ code: 0 })
  })
})

it.each(['groups', 'campaigns', 'sms', 'voice', 'account', 'practice'])(
  'explains %s in both languages',
  { timeout: 60_000 },
  async (command) => {
    const spanish = await runCli([command, '--help', '--lang', 'es'])
    const english = await runCli([command, '--help', '--lang', 'en'])
    expect(spanish.out).toContain(`Uso: campanero ${command}`)
    expect(english.out).toContain(`Usage: campanero ${command}`)
    expect([spanish.code, english.code]).toEqual([0, 0])
  },
)
