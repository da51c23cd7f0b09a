// The ways in which a file is damaged, each drawn by a seed.
import type { SeededRandom } from '../bench/seeded-random.ts'

export type WorkspaceBytes = {
  db: Buffer
  /** Of the log beside it; null where there is none. */
  wal: Buffer | null
  shm: Buffer | null
}

export type Damage = {
  readonly name: string
  /** Only where there is a log. */
  readonly needsLog?: true
  /** Takes from the log what nobody can tell was ever there. */
  readonly losesEnd?: true
  readonly strike: (bytes: WorkspaceBytes, random: SeededRandom) => void
}

const pageSize = 4096

export const damages: readonly Damage[] = [
  { name: 'flipped bits', strike: (bytes, random) => flip(bytes.db, random) },
  {
    name: 'flipped bits of the header',
    strike: ({ db }, random) => flip(db.subarray(0, 100), random),
  },
  {
    name: 'cut off',
    strike: (bytes, random) => {
      bytes.db = bytes.db.subarray(0, random.below(bytes.db.length))
    },
  },
  {
    name: 'zeroed pages',
    strike: ({ db }, random) => overPages(db, random, (page) => page.fill(0)),
  },
  {
    name: 'noise in pages',
    strike: ({ db }, random) => overPages(db, random, (page) => noise(page, random)),
  },
  {
    name: 'swapped pages',
    strike: ({ db }, random) => {
      const [one, other] = [pageOf(db, random), pageOf(db, random)]
      const kept = Buffer.from(one)
      other.copy(one)
      kept.copy(other)
    },
  },
  { name: 'empty', strike: (bytes) => replace(bytes, { db: Buffer.alloc(0) }) },
  { name: 'zeros', strike: ({ db }) => void db.fill(0) },
  { name: 'noise', strike: ({ db }, random) => noise(db, random) },
  {
    name: 'a text',
    strike: (bytes) => replace(bytes, { db: Buffer.from('Nombre;Celular\n'.repeat(900)) }),
  },
  {
    name: 'a picture',
    strike: ({ db }) => void Buffer.from('\x89PNG\r\n\x1a\n', 'latin1').copy(db),
  },
  {
    name: 'a packed folder',
    strike: ({ db }) => void Buffer.from('PK\x03\x04', 'latin1').copy(db),
  },
  {
    name: 'too long',
    strike: (bytes, random) => {
      const more = Buffer.alloc(pageSize * (1 + random.below(2000)))
      if (random.next() < 0.5) noise(more, random)
      bytes.db = Buffer.concat([bytes.db, more])
    },
  },
  {
    name: 'noise beside it',
    strike: (bytes, random) => replace(bytes, { shm: noiseOf(32_768, random) }),
  },
  {
    name: 'a log of noise',
    strike: (bytes, random) => replace(bytes, { wal: noiseOf(1 + random.below(99_999), random) }),
  },
  {
    name: 'flipped bits of the log',
    needsLog: true,
    losesEnd: true,
    strike: ({ wal }, random) => flip(wal, random),
  },
  {
    name: 'zeroed part of the log',
    needsLog: true,
    losesEnd: true,
    strike: ({ wal }, random) => void partOf(wal, random).fill(0),
  },
  {
    name: 'log cut off',
    needsLog: true,
    losesEnd: true,
    strike: (bytes, random) => {
      bytes.wal = (bytes.wal ?? Buffer.alloc(0)).subarray(0, random.below(bytes.wal?.length ?? 1))
    },
  },
  {
    name: 'log lost',
    needsLog: true,
    losesEnd: true,
    strike: (bytes) => replace(bytes, { wal: null }),
  },
]

function replace(bytes: WorkspaceBytes, by: Partial<WorkspaceBytes>): void {
  Object.assign(bytes, by)
}

function flip(bytes: Buffer | null, random: SeededRandom): void {
  if (bytes === null) return
  for (let left = 1 + random.below(8); left > 0; left -= 1) {
    const at = random.below(bytes.length)
    bytes[at] = (bytes[at] ?? 0) ^ (1 << random.below(8))
  }
}

function overPages(db: Buffer, random: SeededRandom, change: (page: Buffer) => void): void {
  for (let left = 1 + random.below(4); left > 0; left -= 1) change(pageOf(db, random))
}

function pageOf(db: Buffer, random: SeededRandom): Buffer {
  const at = random.below(db.length / pageSize) * pageSize
  return db.subarray(at, at + pageSize)
}

function partOf(bytes: Buffer | null, random: SeededRandom): Buffer {
  const at = random.below(bytes?.length ?? 1)
  return bytes?.subarray(at, at + 1 + random.below(20_000)) ?? Buffer.alloc(0)
}

function noise(bytes: Buffer, random: SeededRandom): void {
  for (let at = 0; at < bytes.length; at += 1) bytes[at] = random.below(256)
}

function noiseOf(length: number, random: SeededRandom): Buffer {
  const bytes = Buffer.alloc(length)
  noise(bytes, random)
  return bytes
}
