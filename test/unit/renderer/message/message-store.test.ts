// The message being written: what is asked of the list, and what becomes of late answers.
import { describe, expect, it } from 'vitest'
import {
  createMessageStore,
  latestAudit,
} from '../../../../renderer/features/message/message-store.ts'
import { manyPeople, sourceOf } from '../../../fakes/listed-people.ts'

const accented = `Recuerde su cita. ${'Lo esperamos mañana. '.repeat(4)}Está aquí.`

function held() {
  const releases: (() => void)[] = []
  const beforeAudit = () => new Promise<void>((resolve) => releases.push(resolve))
  return { beforeAudit, release: (index: number) => releases[index]?.() }
}

describe('the audit', () => {
  it('counts the parts of every message', async () => {
    const store = createMessageStore('Hola {{nombre}}')
    await store.getState().auditWanted(sourceOf(manyPeople(40)))
    expect(latestAudit(store.getState())).toMatchObject({ rows: 40, totalParts: 40, maxParts: 1 })
  })

  it('is asked for once, however many screens want it', async () => {
    const store = createMessageStore('Hola {{nombre}}')
    const source = sourceOf(manyPeople(3))
    await Promise.all([store.getState().auditWanted(source), store.getState().auditWanted(source)])
    await store.getState().auditWanted(source)
    expect(source.audited).toEqual(['Hola {{nombre}}'])
  })

  it('is asked for again when the list changed', async () => {
    const store = createMessageStore('Hola')
    await store.getState().auditWanted(sourceOf(manyPeople(3)))
    await store.getState().auditWanted(sourceOf(manyPeople(5)))
    expect(latestAudit(store.getState())?.rows).toBe(5)
  })

  it('shows nothing of a text that was replaced meanwhile', async () => {
    const { beforeAudit, release } = held()
    const store = createMessageStore('Uno')
    const source = sourceOf(manyPeople(2), { beforeAudit })
    const first = store.getState().auditWanted(source)
    store.getState().textChanged('Otro texto')
    const second = store.getState().auditWanted(source)
    release(1)
    await second
    release(0)
    await first
    expect(latestAudit(store.getState())?.longest?.text).toBe('Otro texto')
  })

  it('is made again for a text that was left and typed back', async () => {
    const store = createMessageStore('Uno')
    const source = sourceOf(manyPeople(2))
    await store.getState().auditWanted(source)
    store.getState().textChanged('Uno y')
    store.getState().textChanged('Uno')
    expect(latestAudit(store.getState())).toBeNull()
    await store.getState().auditWanted(source)
    expect(latestAudit(store.getState())?.rows).toBe(2)
  })

  it('can be stopped, and a late answer stays out', async () => {
    const { beforeAudit, release } = held()
    const store = createMessageStore('Uno')
    const running = store.getState().auditWanted(sourceOf(manyPeople(2), { beforeAudit }))
    store.getState().auditCancelled()
    release(0)
    await running
    expect(store.getState().audit).toEqual({ stage: 'cancelled' })
  })

  it('tells a failure and tries again when asked', async () => {
    let fails = true
    const source = sourceOf(manyPeople(2), {
      beforeAudit: async () => {
        if (fails) throw new Error('the table is closed')
      },
    })
    const store = createMessageStore('Hola')
    await store.getState().auditWanted(source)
    expect(store.getState().audit).toMatchObject({
      stage: 'failed',
      failure: { code: 'unexpected' },
    })
    fails = false
    await store.getState().auditWanted(source)
    expect(store.getState().audit.stage).toBe('ready')
  })

  it.each(['', '   \n'])('asks nothing of a blank text (%j)', async (text) => {
    const source = sourceOf(manyPeople(2))
    const store = createMessageStore(text)
    await store.getState().auditWanted(source)
    expect(store.getState().audit).toEqual({ stage: 'none' })
    expect(source.audited).toEqual([])
  })
})

describe('accents', () => {
  it('are offered for removal only with the saving of the whole list', async () => {
    const store = createMessageStore(accented)
    await store.getState().auditWanted(sourceOf(manyPeople(10)))
    expect(store.getState().audit).toMatchObject({
      stage: 'ready',
      audit: { totalParts: 20 },
      plain: { totalParts: 10 },
    })
  })

  it('are no offer where every value has them too', async () => {
    const people = [{ row: 2, values: { nombre: 'María' } }]
    const store = createMessageStore(`${'x'.repeat(80)}{{nombre}} á`)
    await store.getState().auditWanted(sourceOf(people))
    expect(store.getState().audit).toMatchObject({ stage: 'ready', plain: null })
  })

  it('go, keeping ñ, and come back', () => {
    const store = createMessageStore('Mañana está el café, {{Teléfono|aquí}}')
    store.getState().accentsRemoved()
    expect(store.getState().text).toBe('Mañana esta el café, {{Teléfono|aqui}}')
    store.getState().accentsRestored()
    expect(store.getState()).toMatchObject({
      text: 'Mañana está el café, {{Teléfono|aquí}}',
      removal: null,
    })
  })

  it('cannot come back over something typed later', () => {
    const store = createMessageStore('Está')
    store.getState().accentsRemoved()
    store.getState().textChanged('Esta tarde')
    store.getState().accentsRestored()
    expect(store.getState().text).toBe('Esta tarde')
  })
})

describe('the preview', () => {
  it('shows anybody, and the nearest end beyond the list', async () => {
    const source = sourceOf(manyPeople(5))
    const store = createMessageStore('Hola')
    for (const [asked, shown] of [
      [0, 0],
      [3, 3],
      [99, 4],
      [-1, 0],
    ] as const) {
      await store.getState().previewMoved(source, asked)
      expect(store.getState().preview).toMatchObject({ stage: 'ready', position: shown })
    }
  })

  it('goes to the person of a line of the file', async () => {
    const source = sourceOf(manyPeople(1000))
    const store = createMessageStore('Hola')
    await store.getState().rowChosen(source, 2 + 613 * 2)
    expect(store.getState().preview).toMatchObject({ position: 613, contact: { row: 1228 } })
    expect(source.reads.length).toBeLessThan(14)
  })

  it('shows the person asked for last, whoever is read first', async () => {
    const people = manyPeople(3)
    const source = sourceOf(people)
    const waiting: (() => void)[] = []
    const slow = {
      ...source,
      read: async (range: Parameters<typeof source.read>[0]) => {
        await new Promise<void>((resolve) => waiting.push(resolve))
        return source.read(range)
      },
    }
    const store = createMessageStore('Hola')
    const first = store.getState().previewMoved(slow, 1)
    while (waiting.length < 1) await Promise.resolve()
    const second = store.getState().previewMoved(slow, 2)
    while (waiting.length < 2) await Promise.resolve()
    waiting[1]?.()
    await second
    waiting[0]?.()
    await first
    expect(store.getState().preview).toMatchObject({ stage: 'ready', position: 2 })
  })

  it('is empty for an empty list', async () => {
    const store = createMessageStore('Hola')
    await store.getState().previewMoved(sourceOf([]), 0)
    expect(store.getState().preview).toEqual({ stage: 'empty' })
  })
})
