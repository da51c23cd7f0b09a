// The rules for the single texts of a profile: addresses, paths, header names and field names.
import { z } from 'zod'

const HOST = String.raw`(?:[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?)(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?)*`
const TAIL = String.raw`(?::\d{1,5})?(?:/[\w.~-]+)*/?`
const SECURE = new RegExp(`^https://(?:${HOST}|\\[[0-9a-fA-F:]+\\])${TAIL}$`)
const LOOPBACK = new RegExp(`^http://(?:127\\.0\\.0\\.1|localhost|\\[::1\\])${TAIL}$`)
const PATH = /^\/(?!\/)[\w\-.~!$&'()*+,;=:@%/?{}]*$/
const PLACEHOLDERS = ['{groupId}', '{campaignId}', '{accountId}']

/** https only, except for the loopback address the practice provider listens on; no user, no query. */
export const baseUrlSchema = z
  .string()
  .max(500)
  .refine((url) => SECURE.test(url) || LOOPBACK.test(url), 'must be an https address')

/** Starts with one slash; may hold `{groupId}`, `{campaignId}`, `{accountId}` and a fixed query. */
export const pathSchema = z
  .string()
  .max(500)
  .refine(isSafePath, 'must be a path such as /api/groups')

function isSafePath(path: string): boolean {
  const steps = path.split('?')[0]?.split('/') ?? []
  const climbs = steps.some((step) => /^(?:\.|%2e){1,2}$/i.test(step))
  const left = PLACEHOLDERS.reduce((text, mark) => text.replaceAll(mark, ''), path)
  return PATH.test(path) && !climbs && !/[{}]/.test(left)
}

export const headerNameSchema = z
  .string()
  .max(100)
  .regex(/^[A-Za-z0-9!#$%&'*+.^_`|~-]+$/)
  .refine((name) => !/^(?:host|content-length|transfer-encoding|connection)$/i.test(name))

export const headerValueSchema = z
  .string()
  .max(1000)
  .regex(/^[\x20-\x7e]*$/)

/** A name of a field in a request; names that would touch an object's prototype are refused. */
export const fieldNameSchema = z
  .string()
  .min(1)
  .max(100)
  .refine((name) => name !== '__proto__')
