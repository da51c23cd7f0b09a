// Opens a copy of the kernels: small loops over many bytes, compiled for the sixteen-byte registers of a processor.
import { kernelCode } from './kernel-code.ts'

/** What `assembly/main.ts` exports; the memory each works on is its own. */
type Exports = {
  readonly lookAtText: (length: number, afterReturn: boolean) => number
  readonly setMissingCells: (flag: number) => void
  readonly scanPlain: (
    from: number,
    length: number,
    base: number,
    line: number,
    delimiter: number,
    columns: number,
  ) => number
  readonly setStarts: (ofPlus: number, ofHome: number) => void
  readonly setRepairs: (ofSigns: number, ofCode: number, of00: number, ofWrapper: number) => void
  readonly setHome: (least: number, most: number, code: number, codeLength: number) => void
  readonly setMissingPhone: (issue: number) => void
  readonly setOddFlags: (bits: number) => void
  readonly judgeCells: (
    from: number,
    rows: number,
    length: number,
    base: number,
    column: number,
    delimiter: number,
    isLast: boolean,
  ) => number
  readonly rememberCell: (
    row: number,
    length: number,
    base: number,
    column: number,
    delimiter: number,
    issue: number,
    suggestion: number,
  ) => void
}

type Place =
  | 'window'
  | 'windowBytes'
  | 'offsets'
  | 'lines'
  | 'flags'
  | 'byteKinds'
  | 'mostRows'
  | 'e164'
  | 'repairs'
  | 'types'
  | 'issues'
  | 'suggestions'
  | 'digits'
  | 'mostDigits'
  | 'walkValue'
  | 'walkFacts'
  | 'mostCases'
  | 'caseIssues'
  | 'caseSuggestions'
  | 'mostStates'
  | 'transitions'
  | 'stateMissing'
  | 'stateKinds'
  | 'stateTypes'
  | 'stateIssues'

type Numbered = { readonly value: number }

export type Kernel = Exports & {
  readonly memory: ArrayBuffer
  /** Where things lie in the memory, and how many there is room for. */
  readonly places: Readonly<Record<Place, number>>
  readonly passedTo: Numbered
  readonly passedBlank: Numbered
}

/** What is used of it: the forms know no platform, and every one of ours has it. */
declare const WebAssembly: {
  readonly Module: new (code: Uint8Array) => object
  readonly Instance: new (module: object, imports: object) => { readonly exports: object }
}

let compiled: object | null = null

/** Costs a millisecond the first time, and four mebibytes of addresses each time. */
export function openKernel(): Kernel {
  compiled ??= new WebAssembly.Module(bytesOfHex(kernelCode))
  const { exports } = new WebAssembly.Instance(compiled, {})
  const given = exports as Exports &
    Record<Place, Numbered> & { readonly memory: { readonly buffer: ArrayBuffer } } & Pick<
      Kernel,
      'passedTo' | 'passedBlank'
    >
  const places = Object.fromEntries(
    Object.entries(exports).flatMap(([name, each]) =>
      typeof each === 'object' && 'value' in each ? [[name, each.value]] : [],
    ),
  )
  return { ...given, memory: given.memory.buffer, places: places as Kernel['places'] }
}

const bytesOfHex = (hex: string): Uint8Array =>
  Uint8Array.from({ length: hex.length / 2 }, (_, at) =>
    Number.parseInt(hex.slice(at * 2, at * 2 + 2), 16),
  )
