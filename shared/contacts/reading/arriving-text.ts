// Looks at a file's bytes while they arrive: whether they are UTF-8 so far, and how many lines.
import { type Kernel, openKernel } from '../kernels/open-kernel.ts'

/** What was found of a whole file while it arrived, so that it need not be looked at again. */
export type CheckedText = {
  /** Bytes of a UTF-8 mark. */
  readonly markBytes: 0 | 3
  /** As `countLines` counts them. */
  readonly lines: number
}

export type ArrivingText = {
  /** `bytes` holds `arrived` bytes of the file so far. */
  readonly add: (bytes: Uint8Array, arrived: number) => void
  readonly isUtf8SoFar: () => boolean
  /** Of all its bytes; null for what is not UTF-8 text through and through. */
  readonly end: (bytes: Uint8Array) => CheckedText | null
}

/** A character that has not arrived whole is looked at with the next bytes. */
const longestCharacter = 4
const lineFeed = 0x0a
const carriageReturn = 0x0d

type Look = {
  readonly kernel: Kernel
  readonly window: Uint8Array
  position: number
  lineEnds: number
  isText: boolean
  isAfterReturn: boolean
}

let opened: Pick<Look, 'kernel' | 'window'> | null = null

function openLook(): Look {
  const kernel = opened?.kernel ?? openKernel()
  const { memory, places } = kernel
  const window = new Uint8Array(memory, places.window, places.windowBytes)
  opened = { kernel, window }
  return { ...opened, position: 0, lineEnds: 0, isText: true, isAfterReturn: false }
}

export function arrivingText(): ArrivingText {
  const look = openLook()
  return {
    add: (bytes, arrived) => lookOn(look, bytes, arrived - longestCharacter),
    isUtf8SoFar: () => look.isText,
    end(bytes) {
      lookOn(look, bytes, bytes.length)
      if (!look.isText) return null
      const last = bytes[bytes.length - 1]
      const isOpen = last !== undefined && last !== lineFeed && last !== carriageReturn
      return { markBytes: utf8MarkBytes(bytes), lines: look.lineEnds + (isOpen ? 1 : 0) }
    },
  }
}

/** Bytes of a UTF-8 mark at the beginning. */
export const utf8MarkBytes = (bytes: Uint8Array): 0 | 3 =>
  bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0

/** Whole characters only, however the bytes are cut into windows. */
function lookOn(look: Look, bytes: Uint8Array, to: number): void {
  while (look.isText && look.position < to) {
    const { position } = look
    const until = characterBorder(bytes, Math.min(to, position + look.window.length))
    if (until <= position) return
    look.window.set(bytes.subarray(position, until))
    const lineEnds = look.kernel.lookAtText(until - position, look.isAfterReturn)
    look.isText = lineEnds >= 0
    look.lineEnds += lineEnds
    look.isAfterReturn = bytes[until - 1] === carriageReturn
    look.position = until
  }
}

/** At `place`, or before it when it is inside a character; the end of the bytes is always one. */
function characterBorder(bytes: Uint8Array, place: number): number {
  let border = place
  while (place - border < longestCharacter && ((bytes[border] ?? 0) & 0xc0) === 0x80) border -= 1
  return border
}
