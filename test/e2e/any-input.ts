// Makes an input that a command of the contract takes, from its own schema, so that no list of inputs has to be kept.
import { z } from 'zod'

type Shape = {
  readonly type?: string
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly anyOf?: readonly Shape[]
  readonly oneOf?: readonly Shape[]
  readonly pattern?: string
  readonly minLength?: number
  readonly minimum?: number
  readonly minItems?: number
  readonly items?: Shape
  readonly properties?: Readonly<Record<string, Shape>>
  readonly required?: readonly string[]
}

/** Tried in turn where a text must have a form of its own. */
const texts = ['prueba', '+573005550101', '573005550101', 'CO', '2031-03-10T09:00', '2031-03-10']

/** The smallest one: what may be left out is left out. */
export function anyInput(schema: z.ZodType): unknown {
  return sampleOf(z.toJSONSchema(schema, { unrepresentable: 'any', io: 'input' }) as Shape)
}

function sampleOf(shape: Shape): unknown {
  if ('const' in shape) return shape.const
  if (shape.enum) return shape.enum[0]
  const choice = shape.anyOf?.[0] ?? shape.oneOf?.[0]
  if (choice) return sampleOf(choice)
  switch (shape.type) {
    case 'object':
      return Object.fromEntries(
        (shape.required ?? []).map((name) => [name, sampleOf(shape.properties?.[name] ?? {})]),
      )
    case 'array':
      return Array.from({ length: shape.minItems ?? 0 }, () => sampleOf(shape.items ?? {}))
    case 'string':
      return textFor(shape)
    case 'number':
    case 'integer':
      return Math.max(1, shape.minimum ?? 1)
    case 'boolean':
      return false
    default:
      return undefined
  }
}

function textFor({ pattern, minLength = 0 }: Shape): string {
  const form = new RegExp(pattern ?? '', 'u')
  return (texts.find((text) => form.test(text)) ?? 'prueba').padEnd(minLength, 'a')
}
