// Reads the frames of SQLite's write-ahead log: SQLite itself passes over damage in it without a word.

const headerBytes = 32
const frameHeaderBytes = 24
const magic = 0x377f0682

/**
 * True when work that was committed cannot be read any more: the head of the log is spoilt, or
 * commits of the same generation lie behind a spoilt frame. The end of a log that a crash cut short
 * is no damage: its last transaction never returned.
 */
export function hasLostCommits(log: Buffer): boolean {
  if (log.length <= headerBytes) return false
  const head = readHead(log)
  if (head === null) return true
  let sum = head.sum
  let spoiltCommits = 0
  let isSpoilt = false
  const step = frameHeaderBytes + head.pageSize
  for (let at = headerBytes; at + step <= log.length; at += step) {
    const isOurs = log.compare(log, 16, 24, at + 8, at + 16) === 0
    if (!isSpoilt) {
      const known = isOurs ? sumOfFrame(log, at, { ...head, sum }) : null
      if (known !== null) sum = known
      else isSpoilt = true
    }
    if (isSpoilt && isOurs && log.readUInt32BE(at + 4) !== 0) spoiltCommits += 1
  }
  // One may be the transaction that was being written when the power went.
  return spoiltCommits > 1
}

type Sum = readonly [number, number]
type Head = { readonly pageSize: number; readonly isBigEndian: boolean; readonly sum: Sum }

function readHead(log: Buffer): Head | null {
  const found = log.readUInt32BE(0)
  if (found !== magic && found !== magic + 1) return null
  const isBigEndian = found === magic + 1
  const sum = checksum(log.subarray(0, 24), [0, 0], isBigEndian)
  const pageSize = log.readUInt32BE(8)
  const isSound = isSum(log, 24, sum) && pageSize >= 512 && pageSize <= 65_536
  return isSound ? { pageSize, isBigEndian, sum } : null
}

/** The running sum after the frame; null when it is not the one written in it. */
function sumOfFrame(log: Buffer, at: number, { pageSize, isBigEndian, sum }: Head): Sum | null {
  const head = checksum(log.subarray(at, at + 8), sum, isBigEndian)
  const from = at + frameHeaderBytes
  const whole = checksum(log.subarray(from, from + pageSize), head, isBigEndian)
  return isSum(log, at + 16, whole) ? whole : null
}

function isSum(log: Buffer, at: number, [one, other]: Sum): boolean {
  return log.readUInt32BE(at) === one && log.readUInt32BE(at + 4) === other
}

function checksum(bytes: Buffer, from: Sum, isBigEndian: boolean): Sum {
  let [one, other] = from
  for (let at = 0; at < bytes.length; at += 8) {
    const first = isBigEndian ? bytes.readUInt32BE(at) : bytes.readUInt32LE(at)
    const second = isBigEndian ? bytes.readUInt32BE(at + 4) : bytes.readUInt32LE(at + 4)
    one = (one + first + other) >>> 0
    other = (other + second + one) >>> 0
  }
  return [one, other]
}
