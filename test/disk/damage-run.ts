// Starts the core on one damaged workspace after the other, and says what became of each.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { type SeededRandom, seededRandom } from '../bench/seeded-random.ts'
import type { AppAtWork } from '../fakes/app-at-work.ts'
import { type DamageBase, makeDamageBases, startOn } from './damage-base.ts'
import { type Damage, damages, type WorkspaceBytes } from './damages.ts'

/**
 * `intact`: opened, and everything is there; `aside`: refused, and every byte kept; `shortened`: opened
 * without the end of a log of which no trace is left; `altered`: opened, with a value changed that
 * nothing guards. Anything else is wrong.
 */
const endings = ['intact', 'aside', 'shortened', 'altered'] as const
type Ending = (typeof endings)[number]

export type DamageResult = Readonly<Record<Ending, number>> & {
  readonly files: number
  readonly wrong: readonly string[]
}

type Bench = { readonly folder: string; readonly base: DamageBase; readonly whole: string }

export async function damageRun(
  folder: string,
  options: { readonly files: number; readonly seed: number },
): Promise<DamageResult> {
  const bases = await makeDamageBases(folder)
  const benches: Bench[] = []
  for (const base of bases) benches.push(await measured(folder, base))
  const counts: Record<Ending, number> = { intact: 0, aside: 0, shortened: 0, altered: 0 }
  const wrong: string[] = []
  for (let file = 0; file < options.files; file += 1) {
    const random = seededRandom(options.seed * 100_003 + file)
    const bench = random.pick(benches)
    const possible = damages.filter(
      ({ needsLog }) => needsLog !== true || bench.base.name === 'cut short',
    )
    const damage = random.pick(possible)
    const name = `file ${file} (seed ${options.seed}): ${bench.base.name}, ${damage.name}`
    try {
      const ending = await endingOf(bench, damage, random)
      counts[ending] += 1
    } catch (error) {
      wrong.push(`${name}: ${error instanceof Error ? error.message : error}`)
    }
  }
  return { files: options.files, ...counts, wrong }
}

async function measured(folder: string, base: DamageBase): Promise<Bench> {
  const bench = { folder: join(folder, 'damaged'), base, whole: '' }
  place(bench, bytesOf(base.folder))
  const work = await startOn(bench.folder)
  await work.app.stop()
  return { ...bench, whole: contentOf(bench.folder) }
}

/** Throws what is wrong. */
async function endingOf(bench: Bench, damage: Damage, random: SeededRandom): Promise<Ending> {
  const bytes = bytesOf(bench.base.folder)
  damage.strike(bytes, random)
  place(bench, bytes)
  const work = await startOn(bench.folder)
  const seen = await work.app.route('campaign.list', {})
  if (!seen.ok && seen.error.code === 'workspace-unavailable') {
    await mustStayClosed(bench.folder, work)
    mustBeKept(bench.folder, bytes)
    return 'aside'
  }
  if (!seen.ok) throw new Error(`open, but its campaigns cannot be listed: ${seen.error.code}`)
  await work.app.stop()
  if (contentOf(bench.folder) === bench.whole) return 'intact'
  if (damage.name === 'empty') throw new Error('an empty file was taken for a new workspace')
  return damage.losesEnd === true ? 'shortened' : 'altered'
}

/** Now and at the next start. */
async function mustStayClosed(folder: string, work: AppAtWork): Promise<void> {
  await mustBeClosed(work)
  await mustBeClosed(await startOn(folder))
}

async function mustBeClosed(work: AppAtWork): Promise<void> {
  const begin = { fields: [], count: 1, excluded: 0, sourceName: 'lista.csv' }
  const answer = await work.app.route('audience.begin', begin)
  if (answer.ok) throw new Error('set aside, and yet people can be taken in')
  if (answer.error.code !== 'workspace-unavailable') throw new Error(answer.error.code)
  await work.app.stop()
}

/** Whatever its name by now, each damaged file is there byte by byte. */
function mustBeKept(folder: string, { db, wal }: WorkspaceBytes): void {
  const files = readdirSync(folder).filter((name) => name.startsWith('workspace.'))
  const has = (bytes: Buffer, ending: RegExp) =>
    files.some((name) => ending.test(name) && readFileSync(join(folder, name)).equals(bytes))
  if (!has(db, /\.db$/)) throw new Error(`the damaged file was changed: ${files.join(', ')}`)
  if (wal !== null && !has(wal, /-wal$/))
    throw new Error(`its log was changed: ${files.join(', ')}`)
}

function bytesOf(folder: string): WorkspaceBytes {
  const read = (name: string) =>
    existsSync(join(folder, name)) ? readFileSync(join(folder, name)) : null
  const db = read('workspace.db') ?? Buffer.alloc(0)
  return { db, wal: read('workspace.db-wal'), shm: read('workspace.db-shm') }
}

function place({ folder, base }: Bench, { db, wal, shm }: WorkspaceBytes): void {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const files = { 'workspace.db': db, 'workspace.db-wal': wal, 'workspace.db-shm': shm }
  for (const [name, bytes] of Object.entries(files)) {
    if (bytes !== null) writeFileSync(join(folder, name), bytes)
  }
  const key = join(base.folder, 'workspace.key')
  if (existsSync(key)) writeFileSync(join(folder, 'workspace.key'), readFileSync(key))
}

const tables = [
  'audience',
  'audience_contact',
  'campaign',
  'intent',
  'upload_batch',
  'campaign_group',
  'single_message',
]

function contentOf(folder: string): string {
  const database = new DatabaseSync(join(folder, 'workspace.db'), { readOnly: true })
  try {
    const rows = tables.map((table) => database.prepare(`SELECT * FROM ${table}`).all())
    return JSON.stringify(rows, (_, value) =>
      value instanceof Uint8Array ? Buffer.from(value).toString('hex') : value,
    )
  } finally {
    database.close()
  }
}
