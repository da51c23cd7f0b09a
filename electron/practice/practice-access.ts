// Who may use the practice provider: anyone who shows its key, in whichever way a profile can spell it.
import { randomBytes, timingSafeEqual } from 'node:crypto'
import type { Context } from 'hono'

/** Epoch milliseconds. */
export type PracticeClock = { now(): number }

export type PracticeAccess = {
  /** True for the key in any header, with any prefix, as a password, or as a live token. */
  admits(c: Context): boolean
  /** True only for a user and password. */
  admitsLogin(c: Context): boolean
  issueToken(): string
}

const TOKEN_LIFE_MS = 60 * 60_000

export function createPracticeAccess(key: string, clock: PracticeClock): PracticeAccess {
  const tokens = new Map<string, number>()

  const isLiveToken = (text: string) => (tokens.get(text) ?? 0) > clock.now()
  const admitsLogin = (c: Context) => {
    const encoded = /^Basic (.+)$/i.exec(c.req.header('authorization') ?? '')?.[1]
    const login = encoded === undefined ? '' : Buffer.from(encoded, 'base64').toString('latin1')
    return isSame(login.slice(login.indexOf(':') + 1), key)
  }
  const admits = (c: Context) => {
    const values = Object.values(c.req.header())
    const shown = values.flatMap((value) => [value, value.slice(value.lastIndexOf(' ') + 1)])
    return admitsLogin(c) || shown.some((text) => isSame(text, key) || isLiveToken(text))
  }

  return {
    admits,
    admitsLogin,
    issueToken() {
      const token = randomBytes(24).toString('base64url')
      tokens.set(token, clock.now() + TOKEN_LIFE_MS)
      return token
    },
  }
}

function isSame(given: string, key: string): boolean {
  const a = Buffer.from(given)
  const b = Buffer.from(key)
  return a.length === b.length && timingSafeEqual(a, b)
}
