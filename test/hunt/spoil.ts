// Spoils a value in one place, the way a hostile page or a bug could.
import type { SeededRandom } from '../bench/seeded-random.ts'

/** All of them pass the structured clone between the window and the main process. */
const strangers: readonly (() => unknown)[] = [
  () => undefined,
  () => null,
  () => 0,
  () => -1,
  () => Number.NaN,
  () => Number.POSITIVE_INFINITY,
  () => 2 ** 53,
  () => 10n ** 30n,
  () => '',
  () => '\u0000',
  () => '\ud800',
  () => 'x'.repeat(5000),
  () => "'; DROP TABLE campaign; --",
  () => '../../etc/passwd',
  () => '{{Nombre}}',
  () => 'constructor',
  () => [],
  () => [[[[[]]]]],
  () => ({}),
  () => JSON.parse('{"__proto__":{"isAdmin":true}}'),
  () => JSON.parse('{"constructor":{"prototype":{"isAdmin":true}}}'),
  () => ({ length: -1 }),
  () => new Date(Number.NaN),
  () => new Map([['campaignId', 'x']]),
  () => new Set([1]),
  () => new Uint8Array(8),
  () => new ArrayBuffer(8),
  () => /(a+)+$/,
  () => new Error('from the window'),
  () => Object.create(null),
]

export function spoil(value: unknown, random: SeededRandom): unknown {
  const inside = value !== null && typeof value === 'object' ? Object.keys(value) : []
  if (inside.length === 0 || random.below(4) === 0) return random.pick(strangers)()
  const key = random.pick(inside)
  const copy: Record<string, unknown> = Array.isArray(value)
    ? ([...value] as unknown as Record<string, unknown>)
    : { ...(value as Record<string, unknown>) }
  switch (random.below(4)) {
    case 0:
      delete copy[key]
      return copy
    case 1:
      copy[random.pick(['extra', '__proto__x', 'toString', ''])] = random.pick(strangers)()
      return copy
    default:
      copy[key] = spoil(copy[key], random)
      return copy
  }
}
