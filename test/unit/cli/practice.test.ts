// `campanero practice`: one practice provider that several commands share, gone when it is stopped.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { runCli, startCli } from '../../fakes/run-cli.ts'

const folder = mkdtempSync(join(tmpdir(), 'campanero-practice-'))
const profile = join(folder, 'practica.json')
afterAll(() => rmSync(folder, { recursive: true, force: true }))

it('keeps what one command made for the next one, until it is stopped', async () => {
  const child = startCli(['practice', profile], folder, process.env)
  const ended = new Promise((done) => child.once('close', done))
  const key = await new Promise<string>((done) => {
    child.stdout.setEncoding('utf8').once('data', (line: string) => done(line.trim()))
  })
  const env = { CAMPANERO_API_KEY: key.replace('CAMPANERO_API_KEY=', '') }
  await runCli(['groups', 'create', 'Clientes', '--profile', profile], env)
  const listed = await runCli(['groups', 'list', '--profile', profile], env)
  expect(listed).toMatchObject({ code: 0, out: 'G1001 · Clientes · 0 contactos\n' })
  child.kill('SIGTERM')
  expect(await ended).toBe(0)
  const gone = await runCli(['groups', 'create', 'Otro', '--profile', profile], env)
  expect(gone).toMatchObject({ code: 1, out: '' })
}, 60_000)

it('says when the profile cannot be written', async () => {
  const run = await runCli(['practice', join(folder, 'no', 'hay.json')], { LANG: 'es_CO' })
  expect(run.code).toBe(1)
  expect(run.err).toContain('No se pudo escribir')
  expect(run.err).not.toMatch(/\n\s+at /)
}, 60_000)
