// A clock that moves only when told, or when somebody waits on it.

export type VirtualClock = {
  now(): number
  advance(ms: number): void
  /** Time passes at once; resolves without waiting. */
  wait(ms: number): Promise<void>
  readonly waits: readonly number[]
}

export function createVirtualClock(start: string | number = '2026-03-10T15:00:00Z'): VirtualClock {
  let nowMs = typeof start === 'number' ? start : Date.parse(start)
  const waits: number[] = []
  return {
    now: () => nowMs,
    advance(ms) {
      nowMs += ms
    },
    async wait(ms) {
      waits.push(ms)
      nowMs += ms
    },
    waits,
  }
}
