// Throws likely and spoiled payloads at every command of the whole core and tells what went wrong.
import { z } from 'zod'
import { type CommandName, commands } from '../../shared/ipc/contract.ts'
import { envelopeSchema } from '../../shared/ipc/result.ts'
import { type SeededRandom, seededRandom } from '../bench/seeded-random.ts'
import {
  type AppAtWork,
  giveAudience,
  jobFor,
  people,
  reviewAndSend,
  startApp,
  untilStatus,
} from '../fakes/app-at-work.ts'
import { likelyValue, type WrittenSchema } from './likely-value.ts'
import { spoil } from './spoil.ts'

export type FuzzReport = {
  readonly payloads: number
  readonly accepted: number
  /** Each in one line, with the payload that did it. */
  readonly faults: readonly string[]
}

const canaryKey = 'yp-canary-5f3a9c71d2'
/** Long enough for state to grow, short enough that a broken setting does not hide the rest. */
const payloadsPerWorld = 500

const sendingEffects = new Set(['campaign-accepted', 'sms-sent', 'voice-sent'])

/** A world of its own for each stretch of payloads, so that a fault is had again by its seed. */
export async function fuzzCommand(
  name: CommandName,
  count: number,
  seed: number,
): Promise<FuzzReport> {
  const random = seededRandom(seed)
  const schema = z.toJSONSchema(commands[name].input, { unrepresentable: 'any', io: 'input' })
  const faults: string[] = []
  let accepted = 0
  for (let done = 0; done < count && faults.length < 20; done += payloadsPerWorld) {
    const world = await busyWorld()
    const stretch = Math.min(payloadsPerWorld, count - done)
    for (let index = 0; index < stretch; index += 1) {
      const input = payload(schema as WrittenSchema, random, world.words)
      if (await knock(world, name, input, faults)) accepted += 1
    }
    faults.push(...faultsOf(world, name))
    await world.work.clock.through(world.work.app.stop())
  }
  return { payloads: count, accepted, faults }
}

type World = {
  readonly work: AppAtWork
  readonly words: readonly string[]
  readonly secrets: readonly string[]
  readonly sends: number
}

/** With something of every kind in it, all of it confirmed by a person; nobody confirms anything later. */
async function busyWorld(): Promise<World> {
  const work = await startApp()
  await work.call('key.save', { service: 'campaigns', secret: canaryKey })
  const audienceId = await giveAudience(work, people(20))
  const spare = await giveAudience(work, people(3))
  const { audienceId: unfinished } = await work.call('audience.begin', {
    ...{ fields: [], count: 5, excluded: 0, sourceName: 'lista.csv' },
  })
  const campaignId = await reviewAndSend(work, jobFor(audienceId))
  const { groupId } = await untilStatus(work, campaignId, 'sending')
  const words = [
    ...[audienceId, spare, unfinished, campaignId, groupId ?? '', 'C1', 'G1', 'first'],
    ...['Clientes', 'TIENDA', 'Hola {{Nombre|cliente}}', 'Hola', '{{', 'x'.repeat(300), ' '],
    ...['+573005550001', '3005550001', '+573005559999', '2026-12-01T15:00:00Z', '2026-12-24'],
    ...['10:30', 'America/Bogota', 'CO', 'es', 'https://127.0.0.1:9', '{"name":"x"}', '%', '☃'],
  ]
  const secrets = [canaryKey, work.practice.provider().key]
  return { work, words, secrets, sends: sendsOf(work) }
}

function sendsOf(work: AppAtWork): number {
  const effects = work.practice.provider().effects()
  return effects.filter(({ kind }) => sendingEffects.has(kind)).length
}

function payload(schema: WrittenSchema, random: SeededRandom, words: readonly string[]): unknown {
  const likely = likelyValue(schema, random, words)
  return random.below(3) === 0 ? likely : spoil(likely, random)
}

/** True when the command did what it was asked. */
async function knock(
  { work, secrets }: World,
  name: CommandName,
  input: unknown,
  faults: string[],
): Promise<boolean> {
  const blame = (what: string) => faults.push(`${name} ${what}: ${written(input)}`)
  try {
    const answer = await work.clock.through(work.app.route(name, input))
    const envelope = envelopeSchema.safeParse(answer)
    if (!envelope.success) return blame('answered no envelope') < 0
    if (leaks(answer, secrets)) blame('told a secret')
    const fits = commands[name].input.safeParse(input).success
    if (envelope.data.ok) {
      if (!fits) blame('took an input that breaks its schema')
      return true
    }
    const { code, message } = envelope.data.error
    if (code === 'unexpected') blame(`failed as a bug, ${message}`)
    if (!fits && code !== 'bad-request') blame(`refused a broken input as ${code}`)
  } catch (error) {
    blame(`threw ${String(error)}`)
  }
  return false
}

function faultsOf({ work, secrets, sends }: World, name: CommandName): readonly string[] {
  const faults: string[] = []
  if (sendsOf(work) > sends) faults.push(`${name} sent something that nobody confirmed`)
  if (leaks(work.published, secrets)) faults.push(`${name} published a secret`)
  if (leaks(work.logged, secrets)) faults.push(`${name} logged a secret`)
  if ('isAdmin' in {}) faults.push(`${name} reached the prototype of all objects`)
  faults.push(...work.logged.filter((line) => line.startsWith('error')).slice(0, 5))
  return faults
}

const leaks = (value: unknown, secrets: readonly string[]): boolean => {
  const text = written(value)
  return secrets.some((secret) => text.includes(secret))
}

function written(value: unknown): string {
  return JSON.stringify(value, (_, part) => (typeof part === 'bigint' ? `${part}n` : part)) ?? '–'
}
