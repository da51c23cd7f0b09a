// A profile while it is being edited: JSON that may be wrong in places, read and changed by path.

export type Draft = Readonly<Record<string, unknown>>

/** `path` such as `operations.createGroup.path`; undefined where nothing is there. */
export function readAt(draft: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>((value, key) => (isRecord(value) ? value[key] : undefined), draft)
}

/** A copy with `value` at the path; what lies beside it is the same object as before. */
export function withAt(draft: Draft, path: string, value: unknown): Draft {
  const [key = '', ...rest] = path.split('.')
  if (rest.length === 0) return { ...draft, [key]: value }
  const inner = draft[key]
  return { ...draft, [key]: withAt(isRecord(inner) ? inner : {}, rest.join('.'), value) }
}

/** Equal to the last key; the order of the keys does not count. */
export function isSame(a: unknown, b: unknown): boolean {
  if (!isRecord(a) || !isRecord(b)) return Object.is(a, b)
  const keys = Object.keys(a)
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && isSame(a[key], b[key]))
  )
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
