// `campanero workspace`: a damaged file waits for a choice, copies come and go, and data is deleted, from the terminal.
import { existsSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { expect, it } from 'vitest'
import { runCli } from '../../fakes/run-cli.ts'
import { newFolder } from '../../fakes/temporary-folder.ts'

const workspace = (folder: string, ...args: readonly string[]) =>
  runCli(['workspace', ...args, '--workspace', folder, '--lang', 'es'])

async function sentCampaign(folder: string): Promise<string> {
  const list = join(folder, 'lista.csv')
  writeFileSync(list, 'nombre;celular\nAna;3005550142\nLuis;3005550143\n')
  const what = ['--message', 'Hola {{nombre}}', '--name', 'Prueba', '--sender', 'CLINICA']
  const how = ['--direct', '--practice', '--confirm', '2', '--workspace', folder, '--json']
  const sent = await runCli(['run', list, ...what, ...how])
  expect(sent.err).not.toContain('Error')
  const { out } = await runCli(['campaigns', 'list', '--practice', '--workspace', folder, '--json'])
  return (JSON.parse(out) as { id: string }[])[0]?.id ?? ''
}

/** The practice provider forgets when the command ends, so its last word is written here. */
function stands(folder: string, status: string): void {
  const database = new DatabaseSync(join(folder, 'workspace.db'))
  database.prepare('UPDATE campaign SET status = ?').run(status)
  database.close()
}

function contactsIn(folder: string): number {
  const database = new DatabaseSync(join(folder, 'workspace.db'))
  const row = database.prepare('SELECT count(*) AS people FROM audience_contact').get()
  database.close()
  return Number(row?.people)
}

it('waits for a choice about a damaged file, also from one run to the next', async () => {
  const folder = newFolder()
  writeFileSync(join(folder, 'workspace.db'), Buffer.alloc(8192, 7))
  for (let time = 1; time <= 2; time += 1) {
    const { code, out } = await workspace(folder, 'status')
    expect(code).toBe(1)
    expect(out).toContain('está dañado y quedó aparte')
  }
  const unconfirmed = await workspace(folder, 'start-new')
  expect(unconfirmed).toMatchObject({ code: 1, out: '' })
  expect(unconfirmed.err).toContain('No sabrá de ningún envío anterior')
  expect(existsSync(join(folder, 'workspace.db'))).toBe(false)
  expect((await workspace(folder, 'recover')).err).toContain('No se pudo leer nada')
  expect((await workspace(folder, 'start-new', '--confirm', 'start-new')).code).toBe(0)
  expect((await workspace(folder, 'status')).out).toContain('workspace.damaged-')
})

it('makes a copy, brings it back, and overwrites nothing', async () => {
  const folder = newFolder()
  const copy = join(folder, 'copia.campanero')
  await sentCampaign(folder)
  expect((await workspace(folder, 'backup', copy)).out).toContain(copy)
  expect((await workspace(folder, 'backup', copy)).err).toContain('Ya existe')
  expect((await workspace(folder, 'restore', copy)).code).toBe(1)
  const restored = await workspace(folder, 'restore', copy, '--confirm', 'restore')
  expect(restored.code).toBe(0)
  expect(restored.out).toContain('workspace.replaced-')
  const none = await workspace(folder, 'restore', join(folder, 'lista.csv'), '--confirm', 'restore')
  expect(none).toMatchObject({ code: 1 })
  expect(none.err).toContain('No se cambió nada')
  const list = await runCli(['campaigns', 'list', '--practice', '--workspace', folder])
  expect(list.out).toContain('Prueba')
}, 60_000)

it('deletes the data of a campaign and keeps its line, and says for how long data is kept', async () => {
  const folder = newFolder()
  const id = await sentCampaign(folder)
  const kept = await workspace(folder, 'keep', '180')
  expect(kept.out).toContain('180 días')
  expect((await workspace(folder, 'keep', '45')).code).toBe(2)
  const asked = await workspace(folder, 'forget', id)
  expect(asked.err).toContain('--confirm "2"')
  stands(folder, 'scheduled')
  const refused = await workspace(folder, 'forget', id, '--confirm', '2')
  expect(refused).toMatchObject({ code: 1 })
  expect(refused.err).toContain('todavía no ha terminado')
  stands(folder, 'completed')
  const forgotten = await workspace(folder, 'forget', id, '--confirm', '2', '--json')
  expect(JSON.parse(forgotten.out)).toEqual({ campaigns: 1, contacts: 2 })
  expect(contactsIn(folder)).toBe(0)
  const list = await runCli(['campaigns', 'list', '--practice', '--workspace', folder])
  expect(list.out).toContain('Prueba')
  expect(readdirSync(folder)).toContain('workspace.db')
}, 60_000)

it('asks for its folder and for one of its actions', async () => {
  expect((await runCli(['workspace', 'status'])).code).toBe(2)
  expect((await workspace(newFolder(), 'burn')).err).toContain('status | backup')
})
