// What every route of the practice provider works with.
import type { Context } from 'hono'
import type { OperationName } from '../../shared/provider/provider-profile.ts'
import type { PracticePace } from './campaign-life.ts'
import type { PracticeAccess, PracticeClock } from './practice-access.ts'
import { type AnswerStyle, dress } from './practice-answer.ts'
import { faultAnswer, type PracticeFaults } from './practice-faults.ts'
import type { PracticeEffect, PracticeStore } from './practice-store.ts'

export type PracticeContext = {
  readonly store: PracticeStore
  readonly clock: PracticeClock
  readonly key: string
  readonly access: PracticeAccess
  readonly pace: PracticePace
  readonly style: AnswerStyle
  readonly faults: PracticeFaults
  readonly maxContacts: number
  /** What is left of the account's money. */
  balance: number
  /** Milliseconds before each answer; real ones. */
  readonly latencyMs: number
}

/** A route that meets its latency and its faults before and after the work. */
export function served(
  practice: PracticeContext,
  operation: OperationName,
  work: (c: Context) => Promise<unknown> | unknown,
  style: AnswerStyle = practice.style,
): (c: Context) => Promise<Response> {
  return async (c) => {
    if (practice.latencyMs > 0) {
      await new Promise((resolve) => setTimeout(resolve, practice.latencyMs))
    }
    const fault = practice.faults.take(operation)
    if (fault?.when === 'before') return faultAnswer(c, fault)
    const answer = await work(c)
    if (fault !== null) return faultAnswer(c, fault)
    return answer === null ? c.body(null, 204) : c.json(dress(answer, style) as object)
  }
}

export function recordEffect(
  practice: PracticeContext,
  effect: Omit<PracticeEffect, 'atMs' | 'name' | 'numbers'> & Partial<PracticeEffect>,
): void {
  const atMs = practice.clock.now()
  practice.store.effects.push({ atMs, name: null, numbers: [], ...effect })
}

export function takeId(store: PracticeStore): number {
  const id = store.nextId
  store.nextId += 1
  return id
}
