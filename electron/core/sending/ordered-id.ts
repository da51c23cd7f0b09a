// Makes ids that sort by the time at which they were made (UUID version 7).
import { randomBytes } from 'node:crypto'

export function makeOrderedId(epochMs: number): string {
  const time = epochMs.toString(16).padStart(12, '0').slice(-12)
  const random = randomBytes(10)
  random[0] = 0x70 | ((random[0] ?? 0) & 0x0f)
  random[2] = 0x80 | ((random[2] ?? 0) & 0x3f)
  const tail = random.toString('hex')
  return [time.slice(0, 8), time.slice(8), tail.slice(0, 4), tail.slice(4, 8), tail.slice(8)].join(
    '-',
  )
}
