// Makes a value that a schema may accept, with words that mean something to the app in its text fields.
import type { SeededRandom } from '../bench/seeded-random.ts'

/** The part of JSON Schema that zod writes. */
export type WrittenSchema = {
  readonly type?: string
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly anyOf?: readonly WrittenSchema[]
  readonly oneOf?: readonly WrittenSchema[]
  readonly properties?: Readonly<Record<string, WrittenSchema>>
  readonly required?: readonly string[]
  readonly items?: WrittenSchema
  readonly minItems?: number
  readonly minimum?: number
  readonly maximum?: number
  readonly pattern?: string
  readonly maxLength?: number
}

export function likelyValue(
  schema: WrittenSchema,
  random: SeededRandom,
  words: readonly string[],
): unknown {
  if ('const' in schema) return schema.const
  if (schema.enum) return random.pick(schema.enum)
  const choices = schema.anyOf ?? schema.oneOf
  if (choices) return likelyValue(random.pick(choices), random, words)
  switch (schema.type) {
    case 'object':
      return likelyObject(schema, random, words)
    case 'array':
      return Array.from({ length: (schema.minItems ?? 0) + random.below(3) }, () =>
        likelyValue(schema.items ?? {}, random, words),
      )
    case 'string':
      return likelyText(schema, random, words)
    case 'integer':
    case 'number':
      return likelyNumber(schema, random)
    case 'boolean':
      return random.below(2) === 1
    case 'null':
      return null
    default:
      return undefined
  }
}

function likelyObject(
  { properties = {}, required = [] }: WrittenSchema,
  random: SeededRandom,
  words: readonly string[],
): Record<string, unknown> {
  const chosen = Object.entries(properties).filter(
    ([name]) => required.includes(name) || random.below(2) === 1,
  )
  return Object.fromEntries(chosen.map(([name, part]) => [name, likelyValue(part, random, words)]))
}

/** One of the words that fit, where any does. */
function likelyText(
  { pattern, maxLength }: WrittenSchema,
  random: SeededRandom,
  words: readonly string[],
): string {
  const rule = new RegExp(pattern ?? '')
  const fitting = words.filter((word) => word.length <= (maxLength ?? 300) && rule.test(word))
  return random.pick(fitting.length > 0 ? fitting : words)
}

function likelyNumber({ minimum, maximum }: WrittenSchema, random: SeededRandom): number {
  const low = Math.max(minimum ?? 0, -1_000_000)
  const high = Math.min(maximum ?? 1_000_000, 1_000_000)
  return random.pick([low, high, low + random.below(10), low + random.below(high - low + 1)])
}
