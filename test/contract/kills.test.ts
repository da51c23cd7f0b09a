// A short run of the kill harness and of the simulated histories; the long ones are commands of their own.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { createMemoryWorkspace } from '../fakes/memory-workspace.ts'
import { bundleProgram } from '../kill/bundle-program.ts'
import { playHistory } from '../kill/history.ts'
import { isSpotless, judgeJob, spotless } from '../kill/judge.ts'
import { type Claim, numbersOf } from '../kill/kill-order.ts'
import { killRun } from '../kill/kill-run.ts'
import { wrongEngines } from '../kill/wrong-engines.ts'

const folder = mkdtempSync(join(tmpdir(), 'campanero-kills-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const seed = Number(process.env.KILL_SEED ?? Date.now() % 1_000_000)

describe(`a sender killed at random moments (seed ${seed})`, { timeout: 180_000 }, () => {
  it('sends nothing twice, loses nobody and shows everything unclear', async () => {
    const program = await bundleProgram('sender', join(folder, 'right'))
    const { verdict, notes } = await killRun({ program, kills: 40, seed, lanes: 2 })
    expect(notes).toEqual([])
    expect(isSpotless(verdict)).toBe(true)
    expect(verdict.kills).toBeGreaterThanOrEqual(40)
  })
})

describe('the wrong engines', () => {
  it.each(wrongEngines)('find what they change: $name', ({ patches }) => {
    for (const { file, from } of patches) {
      expect(readFileSync(join('electron', file), 'utf8')).toContain(from)
    }
  })
})

describe('the judge of the kills', () => {
  const job = { name: 'Uno', firstNumber: 0, people: 3, isDirect: false, isHidden: false }
  const effect = (numbers: readonly string[]) => ({
    ...{ atMs: 0, kind: 'campaign-accepted' as const, id: 'C1', name: 'Uno ·7F3K9Q', numbers },
  })
  const [a = '', b = '', c = ''] = numbersOf(job)
  const everybody = effect([a, b, c])
  const claim = (status: Claim['status']) => ({ name: 'Uno', status, problem: null })

  it.each([
    ['a second send', claim('sending'), [everybody, everybody], { doubleSends: 1 }],
    ['a person left out', claim('sending'), [effect([a, b])], { lost: 1 }],
    ['a person twice', claim('sending'), [effect([a, b, c, c])], { duplicated: 1 }],
    ['a stranger', claim('sending'), [effect([a, b, c, '573000000001'])], { duplicated: 1 }],
    ['"sent" for nothing', claim('completed'), [], { falseSent: 1 }],
    ['"not sent" for a send', claim('stopped'), [everybody], { falseNotSent: 1 }],
    ['a doubt that could be cleared', claim('unresolved'), [everybody], { unsurfaced: 1 }],
    ['a campaign under way for ever', claim('requesting'), [], { unsurfaced: 1 }],
    ['a campaign nobody knows of', undefined, [], { unsurfaced: 1 }],
    ['nothing', claim('sending'), [everybody], {}],
    ['a doubt that is shown', claim('unresolved'), [], {}],
  ])('counts %s', (_, said, effects, faults) => {
    expect(judgeJob(job, said, effects)).toEqual({ ...spotless, ...faults })
  })
})

describe('simulated histories', () => {
  it(`hold five hundred times (from seed ${seed})`, { timeout: 180_000 }, async () => {
    const { database } = createMemoryWorkspace().open()
    const wrong: string[] = []
    for (let one = seed; one < seed + 500; one += 1) {
      const faults = await playHistory(one, database)
      wrong.push(...faults.map((fault) => `seed ${one}: ${fault}`))
    }
    expect(wrong).toEqual([])
  })
})
