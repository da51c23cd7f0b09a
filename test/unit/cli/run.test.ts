// `campanero run` as a process of its own, against a practice provider over the loopback address.
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createWorkspaceFile } from '../../../electron/adapters/workspace-file.ts'
import {
  type PracticeServer,
  startPracticeServer,
} from '../../../electron/practice/practice-server.ts'
import { runCli } from '../../fakes/run-cli.ts'

const folder = mkdtempSync(join(tmpdir(), 'campanero-cli-'))
const list = join(folder, 'lista.csv')
const profile = join(folder, 'perfil.json')
const key = 'canary-key-7391-abcdef'
let server: PracticeServer

beforeAll(() => {
  const rows = [
    'Nombre;Celular',
    'Ana;3005550101',
    'Luis;300 555 0102',
    'Eva;300555',
    'Ana 2;3005550101',
  ]
  writeFileSync(list, `${rows.join('\n')}\n`)
})
beforeEach(async () => {
  server = await startPracticeServer({ key })
  writeFileSync(profile, JSON.stringify(server.profile))
})
afterEach(() => server.close())
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const job = ['--message', 'Hola {{Nombre}}', '--name', 'Promo', '--sender', 'TIENDA', '--json']
const toGroup = ['--group', 'Clientes', '--profile']
const kinds = () => server.provider.effects().map(({ kind }) => kind)

function run(
  args: readonly string[],
  env: Readonly<Record<string, string>> = { CAMPANERO_API_KEY: key },
) {
  return runCli(['run', list, ...job, ...args], env)
}

describe('campanero run', { timeout: 60_000 }, () => {
  it('sends to a group exactly those who were confirmed', async () => {
    const { code, out, err } = await run([...toGroup, profile, '--confirm', '2'])
    expect({ code, result: JSON.parse(out) }).toEqual({
      code: 0,
      result: {
        campaignId: 'C1002',
        groupId: 'G1001',
        audience: 2,
        uploaded: 2,
        excluded: 2,
        parts: 2,
        status: 'sending',
      },
    })
    expect(kinds()).toEqual(['group-created', 'contacts-added', 'campaign-accepted'])
    expect(server.provider.textsOf('C1002')).toEqual([
      { number: '573005550101', text: 'Hola Ana' },
      { number: '573005550102', text: 'Hola Luis' },
    ])
    expect(out + err).not.toContain(key)
  })

  it('sends directly in one request', async () => {
    const { code, out } = await run(['--direct', '--profile', profile, '--confirm', '2'])
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({ groupId: null, uploaded: 2, status: 'sending' })
    expect(kinds()).toEqual(['campaign-accepted'])
  })

  it('schedules tranches in the zone that was asked for', async () => {
    const tranches = '10@2031-12-01T09:00,90@2031-12-01T14:00'
    const { code, out } = await run([
      ...toGroup,
      profile,
      '--confirm',
      '2',
      '--tranches',
      tranches,
      '--message',
      'Hola',
    ])
    // Ten percent of two people is nobody.
    expect({ code, error: JSON.parse(out).error.code }).toEqual({
      code: 1,
      error: 'schedule-invalid',
    })
    const half = '50@2031-12-01T09:00,50@2031-12-01T14:00'
    const zone = ['--zone', 'America/Lima']
    const second = await run([...toGroup, profile, '--confirm', '2', '--tranches', half, ...zone])
    expect(JSON.parse(second.out)).toMatchObject({ status: 'scheduled' })
    expect(second.code).toBe(0)
  })

  it.each([
    ['without a confirmation', []],
    ['with another number', ['--confirm', '3']],
  ])('shows the plan and uploads nothing %s', async (_, confirm) => {
    const { code, out } = await run([...toGroup, profile, ...confirm])
    expect(code).toBe(1)
    expect(JSON.parse(out)).toMatchObject({
      ...{ status: 'needs-confirmation', campaignId: null, groupId: null },
      ...{ audience: 2, uploaded: 0, excluded: 2, parts: 2 },
      plan: { first: { text: 'Hola Ana' }, last: { text: 'Hola Luis' } },
    })
    expect(kinds()).toEqual([])
  })

  it('names the row of a number the provider refuses, and sends nothing', async () => {
    const bad = join(folder, 'rechazada.csv')
    writeFileSync(bad, 'Nombre;Celular\nAna;3005550101\nLuis;3000000400\n')
    const args = [...job, ...toGroup, profile, '--confirm', '2', '--lang', 'en']
    const { code, out, err } = await runCli(['run', bad, ...args], { CAMPANERO_API_KEY: key })
    expect(code).toBe(1)
    expect(JSON.parse(out)).toMatchObject({
      status: 'rejected',
      refusal: { status: 400, entries: [{ row: 3, e164: '+573000000400' }] },
    })
    expect(err).toContain('Row 3: Format error in mobile number 573000000400 in position 2')
    expect(kinds()).toEqual(['group-created', 'group-deleted'])
  })

  it('tells a refused key apart and shows it nowhere', async () => {
    const wrong = 'wrong-canary-key-5582'
    const { code, out, err } = await run([...toGroup, profile, '--confirm', '2'], {
      CAMPANERO_API_KEY: wrong,
    })
    expect(code).toBe(1)
    expect(JSON.parse(out)).toMatchObject({
      status: 'rejected',
      refusal: { status: 401 },
      uploaded: 0,
    })
    expect(out + err).not.toContain(wrong)
    expect(kinds()).toEqual([])
  })

  it('asks for the key when there is none', async () => {
    const { code, out } = await run([...toGroup, profile, '--confirm', '2'], {})
    expect({ code, error: JSON.parse(out).error.code }).toEqual({ code: 1, error: 'no-key' })
  })

  it('says that the provider cannot be reached, not that something was sent', async () => {
    const away = join(folder, 'ausente.json')
    writeFileSync(
      away,
      JSON.stringify(server.profile).replaceAll(server.baseUrl, 'https://127.0.0.1:1'),
    )
    const args = ['--direct', '--profile', away, '--confirm', '2']
    const { code, out } = await run(args)
    expect(code).toBe(1)
    expect(JSON.parse(out)).toMatchObject({
      status: 'stopped',
      problem: { code: 'provider-unreachable' },
    })
  })

  it('keeps the ledger where it was told, and knows it at the next run', async () => {
    const workspace = join(folder, 'registro')
    const first = await run([...toGroup, profile, '--confirm', '2', '--workspace', workspace])
    expect(first.code).toBe(0)
    expect(readdirSync(workspace)).toEqual(['workspace.db', 'workspace.key'])
    expect(statSync(join(workspace, 'workspace.key')).mode & 0o077).toBe(0)
    const again = await run([...toGroup, profile, '--workspace', workspace])
    const codes = JSON.parse(again.out).plan.warnings.map(
      (warning: { code: string }) => warning.code,
    )
    expect(codes).toContain('sent-before')
  })

  it('refuses a folder that another run is using, and uploads nothing', async () => {
    const workspace = join(folder, 'ocupada')
    const { database } = createWorkspaceFile({ folder: workspace, now: Date.now }).open()
    const args = ['--confirm', '2', '--workspace', workspace]
    const { code, out, err } = await run([...toGroup, profile, ...args])
    database.close()
    const error = { code: 'workspace-unavailable' }
    expect({ code, result: JSON.parse(out) }).toMatchObject({ code: 1, result: { error } })
    expect(err).toContain('Otro Campanero la está usando')
    expect(kinds()).toEqual([])
  })

  it('leaves no folder behind when the provider has confirmed', async () => {
    const { code, keptRuns } = await run([...toGroup, profile, '--confirm', '2'])
    expect({ code, keptRuns }).toEqual({ code: 0, keptRuns: [] })
  })

  it('lets two runs at the same time be', async () => {
    const both = await Promise.all(
      [1, 2].map(() => run(['--direct', '--practice', '--confirm', '2'])),
    )
    expect(both.map(({ code }) => code)).toEqual([0, 0])
  })
})
