// Reads a Retry-After header as a wait that is neither hasty nor endless.

const MIN_WAIT_MS = 1000
const MAX_WAIT_MS = 15 * 60_000

/** Milliseconds, clamped to 1 s … 15 min; null without a header or when it cannot be read. */
export function retryAfterMs(header: string | undefined, nowMs: number): number | null {
  if (header === undefined) return null
  const text = header.trim()
  const asked = /^\d{1,10}$/.test(text) ? Number(text) * 1000 : Date.parse(text) - nowMs
  return Number.isNaN(asked) ? null : Math.min(Math.max(asked, MIN_WAIT_MS), MAX_WAIT_MS)
}
