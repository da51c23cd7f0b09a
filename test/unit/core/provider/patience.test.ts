// How long reads are repeated, how requests are spaced, and what is never repeated.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Answer } from '../../../../electron/core/provider/classify-exchange.ts'
import type { Failure } from '../../../../electron/core/provider/outcome.ts'
import { createRateGate } from '../../../../electron/core/provider/rate-gate.ts'
import { retryRead } from '../../../../electron/core/provider/read-retry.ts'
import { createVirtualClock } from '../../../fakes/virtual-clock.ts'

const ok: Answer = { kind: 'ok', status: 200, body: { kind: 'empty' } }
const down: Failure = { kind: 'unknown', reason: 'server-error', status: 503 }

async function run(results: readonly (Answer | Failure)[], random = () => 0.5) {
  const clock = createVirtualClock()
  let calls = 0
  const attempt = async () => {
    const result = results[Math.min(calls, results.length - 1)] ?? ok
    calls += 1
    return result
  }
  const result = await retryRead(attempt, { clock, wait: clock.wait, random })
  return { result, calls, waits: clock.waits }
}

describe('a read', () => {
  it('is repeated until it answers', async () => {
    expect(await run([down, { kind: 'unknown', reason: 'connection-lost' }, ok])).toEqual({
      result: ok,
      calls: 3,
      waits: [250, 500],
    })
  })

  it('gives up after five repeats and tells the last failure', async () => {
    expect(await run([down])).toEqual({
      result: down,
      calls: 6,
      waits: [250, 500, 1000, 2000, 4000],
    })
  })

  it.each<Failure>([
    { kind: 'refused', status: 401, code: 'unauthorised', message: '', listErrors: [] },
    { kind: 'refused', status: 404, code: 'wrong-path-or-method', message: '', listErrors: [] },
    { kind: 'not-sent', reason: 'untrusted-certificate' },
    { kind: 'not-sent', reason: 'no-credential' },
    { kind: 'not-sent', reason: 'aborted' },
    { kind: 'unknown', reason: 'redirected', status: 307 },
    { kind: 'unknown', reason: 'answer-too-large' },
  ])('is not repeated for what time will not mend: %j', async (failure) => {
    expect(await run([failure, ok])).toEqual({ result: failure, calls: 1, waits: [] })
  })

  it('obeys Retry-After', async () => {
    const busy: Failure = {
      kind: 'refused',
      status: 429,
      code: 'too-many-requests',
      message: '',
      listErrors: [],
      retryAfterMs: 30_000,
    }
    expect(await run([busy, ok])).toMatchObject({ calls: 2, waits: [30_000] })
  })

  it('begins no repeat later than two minutes after the first try', async () => {
    const busy: Failure = { ...down, retryAfterMs: 50_000 }
    expect(await run([busy])).toMatchObject({ calls: 3, waits: [50_000, 50_000] })
    expect(await run([{ ...down, retryAfterMs: 900_000 }])).toMatchObject({ calls: 1, waits: [] })
  })

  it('stops at once when it is no longer wanted', async () => {
    const clock = createVirtualClock()
    const controller = new AbortController()
    let calls = 0
    const result = await retryRead(
      async () => {
        calls += 1
        controller.abort()
        return down
      },
      { clock, wait: clock.wait, random: () => 0.5, signal: controller.signal },
    )
    expect({ result, calls }).toEqual({ result: down, calls: 1 })
  })
})

describe('the rate gate', () => {
  it('lets requests through no faster than the profile says, in their order', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.nat(500), { minLength: 1, maxLength: 30 }),
        fc.integer({ min: 1, max: 20 }),
        async (pauses, perSecond) => {
          const clock = createVirtualClock(0)
          const gate = createRateGate(perSecond, clock, clock.wait)
          const passed: number[] = []
          for (const pause of pauses) {
            clock.advance(pause)
            await gate()
            passed.push(clock.now())
          }
          const gaps = passed.slice(1).map((at, index) => at - (passed[index] ?? 0))
          expect(gaps.every((gap) => gap >= 1000 / perSecond - 1e-6)).toBe(true)
        },
      ),
    )
  })

  it('gives callers that come together a turn each', async () => {
    const waits: number[] = []
    const gate = createRateGate(5, { now: () => 1000 }, async (ms) => {
      waits.push(ms)
    })
    await Promise.all([gate(), gate(), gate()])
    expect(waits).toEqual([200, 400])
  })

  it('does not wait for hours when the clock is set back', async () => {
    const clock = createVirtualClock(10_000_000)
    const gate = createRateGate(1, clock, clock.wait)
    await gate()
    clock.advance(-9_000_000)
    await gate()
    expect(clock.waits).toEqual([])
  })
})
