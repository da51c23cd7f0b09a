// Lists kept by name from the terminal: saved with what was done to them, written out again, and hard to lose by a slip.
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { describe, expect, it } from 'vitest'
import { runCli } from '../../fakes/run-cli.ts'
import { newFolder } from '../../fakes/temporary-folder.ts'

function atHome() {
  const folder = newFolder()
  const env = { XDG_DATA_HOME: join(folder, 'data'), LANG: 'es_CO' }
  const file = join(folder, 'lista.csv')
  const rows = ['Nombre;Celular', 'Ana;3005550101', 'Luis;3OO5550102', 'Eva;3005550103', 'Zoe;601']
  writeFileSync(file, `${rows.join('\n')}\n`)
  const cli = (...args: string[]) => runCli(args, env)
  const json = async (...args: string[]) => JSON.parse((await cli(...args, '--json')).out)
  return { folder, file, cli, json }
}

describe('campanero lists', { timeout: 120_000 }, () => {
  it('saves a list with its cleaning, and writes out who would get the message', async () => {
    const { folder, file, cli, json } = atHome()
    const recipe = join(folder, 'limpieza.json')
    const rules = [{ kind: 'repair', codes: ['letter-for-digit'] }]
    writeFileSync(recipe, JSON.stringify({ campanero: 'recipe', version: 1, rules }))
    const save = ['lists', 'save', file, '--name', 'Clientes', '--recipe', recipe]
    const saved = await cli(...save)
    expect(saved.out).toContain('Lista "Clientes" guardada: 3 personas.')
    expect(await json('lists', 'list')).toMatchObject([
      { name: 'Clientes', fileName: 'lista.csv', rows: 4, people: 3, usedAt: null },
    ])
    rmSync(file)
    await cli('exclude', 'add', '3005550103')
    const out = join(folder, 'salida.csv')
    expect(await json('lists', 'export', 'clientes', out)).toEqual({ path: out, rows: 2 })
    const written = readFileSync(out, 'utf8')
    for (const word of ['Ana', '573005550101', 'Luis', '573005550102']) {
      expect(written).toContain(word)
    }
    for (const word of ['Eva', 'Zoe']) expect(written).not.toContain(word)
    expect(await cli('lists', 'export', 'Clientes', out)).toMatchObject({ code: 1 })
    expect(await cli('lists', 'export', 'Clientes', join(folder, 'a.txt'))).toMatchObject({
      code: 2,
    })
  })

  it('replaces and deletes only what is named, and renames', async () => {
    const { file, cli, json } = atHome()
    const save = ['lists', 'save', file, '--name']
    await cli(...save, 'Clientes')
    const again = await cli(...save, 'CLIENTES')
    expect(again.code).toBe(1)
    expect(again.err).toContain('se reemplazaría')
    expect((await cli(...save, 'CLIENTES', '--confirm', 'Clientes')).code).toBe(0)
    await cli(...save, 'Otra')
    expect((await cli('lists', 'rename', 'Otra', 'clientes')).err).toContain('Ya hay una lista')
    expect((await cli('lists', 'rename', 'Otra', 'De mayo')).code).toBe(0)
    expect((await cli('lists', 'delete', 'de mayo')).err).toContain(
      'Se borraría la lista "De mayo"',
    )
    expect((await cli('lists', 'delete', 'de mayo', '--confirm', 'De mayo')).code).toBe(0)
    expect(await json('lists', 'list')).toMatchObject([{ name: 'CLIENTES' }])
    expect((await cli('lists', 'delete', 'de mayo', '--confirm', 'De mayo')).code).toBe(1)
    expect(await cli('lists', 'save', file)).toMatchObject({ code: 2 })
  })

  it('says so where the folder forgets them at the end', async () => {
    const { folder, file, cli } = atHome()
    const workspace = join(folder, 'de-sesion')
    const save = ['lists', 'save', file, '--name', 'Clientes', '--workspace', workspace]
    expect((await cli(...save)).err).toBe('')
    rmSync(join(workspace, 'workspace.key'))
    const database = new DatabaseSync(join(workspace, 'workspace.db'))
    database.exec(`UPDATE data_key SET custody = 'session'`)
    database.close()
    expect(await cli(...save)).toMatchObject({
      code: 0,
      err: expect.stringContaining('se olvidan'),
    })
  })
})
