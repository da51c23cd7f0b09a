// Excluded numbers from the terminal: kept between commands, left out of every list, and hard to take off by a slip.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runCli } from '../../fakes/run-cli.ts'

const folder = mkdtempSync(join(tmpdir(), 'campanero-exclude-'))
const list = join(folder, 'lista.csv')
const optOuts = join(folder, 'bajas.csv')
const env = { XDG_DATA_HOME: join(folder, 'data'), LANG: 'es_CO' }
const cli = (...args: string[]) => runCli(args, env)
const json = async (...args: string[]) => JSON.parse((await cli(...args, '--json')).out)

beforeAll(() => {
  const rows = ['Nombre;Celular', 'Ana;3005550101', 'Luis;300 555 0102', 'Eva;3005550103']
  writeFileSync(list, `${rows.join('\n')}\n`)
  writeFileSync(optOuts, 'Número\n+57 300 555 0102\n3005550150\n601 3005550\n')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('campanero exclude', { timeout: 120_000 }, () => {
  it('adds by hand and from a file, and shows what is on the list', async () => {
    const added = await cli('exclude', 'add', '300 555 0101', '--reason', 'respondió SALIR')
    expect(added).toMatchObject({ code: 0, out: 'Se agregaron 1 número.\n' })
    expect(await json('exclude', 'import', optOuts)).toEqual({ added: 3, known: 0 })
    expect(await json('exclude', 'import', optOuts)).toEqual({ added: 0, known: 3 })
    const { total, entries } = await json('exclude', 'list')
    expect(total).toBe(4)
    expect(entries.at(-1)).toMatchObject({ e164: '+573005550101', reason: 'respondió SALIR' })
    const missing = await cli('exclude', 'list', '--search', '3005550199')
    expect(missing).toMatchObject({ code: 1, out: '+573005550199 no está excluido.\n' })
  })

  it('names the lines of a file that gave no number', async () => {
    const file = join(folder, 'con-errores.csv')
    writeFileSync(file, 'Número\n3005550150\n3OO5550151\n\n+57 300 555 0102\n300\n3005550150\n')
    const words = await cli('exclude', 'import', file)
    expect(words.out).toBe(
      'Se agregaron 0 números; ya estaban 2 números.\nNo se agregaron 2 filas: no hay un número que se pueda leer en las líneas 3, 6\n',
    )
    expect(await json('exclude', 'import', file)).toEqual({
      ...{ added: 0, known: 2 },
      withoutNumber: [3, 6],
    })
  })

  it('is honoured by check and run, and the plan counts nobody of it', async () => {
    expect(await json('check', list)).toMatchObject({ valid: 1, byIssue: { 'opted-out': 2 } })
    const run = ['run', list, '--message', 'Hola', '--name', 'Promo', '--sender', 'TIENDA']
    const sent = await cli(...run, '--direct', '--practice', '--confirm', '3')
    expect(sent.code).toBe(1)
    const right = await json(...run, '--direct', '--practice', '--confirm', '1')
    expect(right).toMatchObject({ audience: 1, excluded: 2 })
  })

  it('is honoured by a single message', async () => {
    const sms = ['sms', '--to', '3005550101', '--message', 'Hola', '--sender', 'TIENDA']
    const refused = await cli(...sms, '--practice', '--confirm', '1')
    expect(refused.code).toBe(1)
    expect(refused.err).toContain('números excluidos')
  })

  it('says so where the folder forgets them at the end', async () => {
    const workspace = join(folder, 'de-sesion')
    const add = ['exclude', 'add', '3005550142', '--workspace', workspace]
    expect((await cli(...add)).err).toBe('')
    rmSync(join(workspace, 'workspace.key'))
    const database = new DatabaseSync(join(workspace, 'workspace.db'))
    database.exec(`UPDATE data_key SET custody = 'session'`)
    database.close()
    expect(await cli(...add)).toMatchObject({ code: 0, err: expect.stringContaining('se olvidan') })
  })

  it('takes numbers off only with their count, and then they can be written to', async () => {
    const remove = ['exclude', 'remove', '3005550101', '3005550102']
    const plan = await cli(...remove)
    expect(plan.code).toBe(1)
    expect(plan.err).toContain('Se quitarían 2 números')
    expect(await json(...remove, '--confirm', '2')).toEqual({ removed: 2 })
    expect(await json('check', list)).toMatchObject({ valid: 3, byIssue: {} })
  })

  it('exports what it holds, and refuses what is no number', async () => {
    const { out } = await cli('exclude', 'export')
    expect(out.split('\n')[0]?.trim()).toBe('phone,reason,added')
    expect(out).toContain('+573005550150,"bajas.csv"')
    expect(await cli('exclude', 'add', 'Natalia')).toMatchObject({ code: 2 })
    expect(await cli('exclude', 'frob')).toMatchObject({ code: 2 })
  })
})
