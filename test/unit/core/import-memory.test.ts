// What is kept of a list is found by the names of its columns, sealed, bounded, and forgotten with the rest.
import { describe, expect, it } from 'vitest'
import { mostMemories } from '../../../electron/core/memory/memory-store.ts'
import type { ColumnMapping } from '../../../shared/contacts/memory/column-mapping.ts'
import { type AppAtWork, startApp } from '../../fakes/app-at-work.ts'

const names = ['Nombre', 'Teléfono', 'Saldo']
const mapping: ColumnMapping = {
  columns: [
    { name: 'Nombre', target: 'name' },
    { name: 'Teléfono', target: 'phone' },
    { name: 'Saldo', target: 'ignore' },
  ],
  phoneColumns: ['Teléfono'],
  country: 'MX',
}
const dayMs = 24 * 60 * 60 * 1000
const repair = { kind: 'repair', codes: ['letter-for-digit'] } as const

const find = async (work: AppAtWork, which: readonly string[] = names) =>
  (await work.call('import-memory.find', { names: [...which] })).memory

describe('what is kept of a list', () => {
  it('is found with the names in another order, case and accents, and with no other name', async () => {
    const work = await startApp()
    await work.call('import-memory.keep', { names, mapping, recipe: null })
    expect(await find(work, ['saldo', ' TELEFONO ', 'nombre'])).toMatchObject({
      mapping,
      recipe: [],
      recipeAt: null,
    })
    expect(await find(work, ['Nombre', 'Teléfono'])).toBeNull()
    expect(await find(work, [...names, 'Ciudad'])).toBeNull()
    await work.app.stop()
  })

  it('keeps its recipe when the columns alone are kept again', async () => {
    const work = await startApp()
    await work.call('import-memory.keep', { names, mapping, recipe: [repair] })
    const first = await find(work)
    await work.clock.advance(60_000)
    await work.call('import-memory.keep', {
      names,
      mapping: { ...mapping, country: null },
      recipe: null,
    })
    const second = await find(work)
    expect(second).toMatchObject({ recipe: [repair], mapping: { country: null } })
    expect(second?.recipeAt).toBe(first?.recipeAt)
    expect(second?.keptAt).not.toBe(first?.keptAt)
    await work.app.stop()
  })

  it('is sealed on the disk, names and all', async () => {
    const work = await startApp()
    const replacement = { find: 'Natalia', replacement: 'Nata', column: null, wholeCell: false }
    const rule = {
      kind: 'replace',
      replacement: { ...replacement, matchCase: false, matchAccents: false },
    } as const
    await work.call('import-memory.keep', { names, mapping, recipe: [rule] })
    const [row] = work.workspace.peek().prepare('SELECT * FROM import_memory').all()
    const bytes = Buffer.concat([row?.names_tag as Uint8Array, row?.content as Uint8Array])
    expect(bytes.includes('Natalia')).toBe(false)
    expect(bytes.includes('Saldo')).toBe(false)
    await work.app.stop()
  })

  it('is forgotten when asked, and the oldest when there are too many', async () => {
    const work = await startApp()
    for (let list = 0; list <= mostMemories; list += 1) {
      await work.call('import-memory.keep', { names: [`Lista ${list}`], mapping, recipe: null })
      await work.clock.advance(1000)
    }
    expect(await find(work, ['Lista 0'])).toBeNull()
    expect(await find(work, ['Lista 1'])).not.toBeNull()
    await work.call('import-memory.forget', { names: ['Lista 1'] })
    expect(await find(work, ['Lista 1'])).toBeNull()
    expect(await find(work, ['Lista 2'])).not.toBeNull()
    await work.app.stop()
  })

  it('goes with what is out of time', async () => {
    const work = await startApp()
    await work.call('import-memory.keep', { names, mapping, recipe: null })
    await work.call('workspace.keep-for', { days: 30 })
    work.clock.sleep(29 * dayMs)
    await work.clock.advance(1000)
    expect(await find(work)).not.toBeNull()
    work.clock.sleep(3 * dayMs)
    await work.clock.advance(1000)
    expect(await find(work)).toBeNull()
    await work.app.stop()
  })
})

describe('the people of a list', () => {
  const october = { numbers: [573005550101, 573005550102, 573005550103], prints: [1, 2, 3] }
  const november = { numbers: [573005550101, 573005550103, 573005550104], prints: [1, 9, 4] }

  async function sent(work: AppAtWork, rows: typeof october) {
    const { batch } = await work.call('import-memory.begin-rows', { names })
    for (const [place, number] of rows.numbers.entries()) {
      const one = { numbers: [number], prints: [rows.prints[place] ?? 0] }
      await work.call('import-memory.append-rows', { batch: batch ?? -1, ...one })
    }
    return batch ?? -1
  }

  const rowsKept = (work: AppAtWork) =>
    Number(work.workspace.peek().prepare('SELECT count(*) AS n FROM import_memory_row').get()?.n)

  async function keptOctober() {
    const work = await startApp()
    await work.call('import-memory.keep', { names, mapping, recipe: null })
    await work.call('import-memory.end-rows', { batch: await sent(work, october) })
    return work
  }

  it('are told apart: who is new, who changed, how many there were', async () => {
    const work = await keptOctober()
    expect(await work.call('import-memory.compare', { names, ...november })).toEqual({
      added: [573005550104],
      changed: [573005550103],
    })
    const { last } = await work.call('import-memory.last-month', { names })
    expect(last?.people).toBe(3)
    await work.app.stop()
  })

  it('stay those of the last whole list while the next one comes, or when it never ends', async () => {
    const work = await keptOctober()
    await sent(work, november)
    const before = await work.call('import-memory.compare', { names, ...november })
    expect(before.added).toEqual([573005550104])
    const batch = await sent(work, november)
    await work.call('import-memory.end-rows', { batch })
    expect(await work.call('import-memory.compare', { names, ...november })).toEqual({
      added: [],
      changed: [],
    })
    expect(rowsKept(work)).toBe(3)
    await work.app.stop()
  })

  it('are nobody of a list that is not kept, and go with the list that is forgotten', async () => {
    const work = await startApp()
    expect((await work.call('import-memory.begin-rows', { names })).batch).toBeNull()
    expect((await work.call('import-memory.last-month', { names })).last).toBeNull()
    await work.app.stop()
    const kept = await keptOctober()
    expect(rowsKept(kept)).toBe(3)
    await kept.call('import-memory.forget', { names })
    expect(rowsKept(kept)).toBe(0)
    await kept.app.stop()
  })
})
