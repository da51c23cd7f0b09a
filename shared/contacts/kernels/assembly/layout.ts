// Where everything lies in the memory that the kernels share with those who call them.

/** The bytes a kernel works on. Room after them lets a kernel read past their end. */
export const window: u32 = 0x1_0000
export const windowBytes: u32 = 0x2_0000
const slack: u32 = 128

/** What the record scan finds, one entry a record. No record is shorter than two bytes. */
const mostRecords: u32 = windowBytes / 2
export const offsets: u32 = window + windowBytes + slack
export const lines: u32 = offsets + mostRecords * 4
export const flags: u32 = lines + mostRecords * 4

/** What a byte is to a cell of a number: one of the `…Kind`s of `walk-digits`. */
export const byteKinds: u32 = flags + mostRecords
/** The verdicts, one entry a row. */
export const mostRows: u32 = 2048
export const e164: u32 = byteKinds + 256
export const repairs: u32 = e164 + mostRows * 8
export const types: u32 = repairs + mostRows * 4
export const issues: u32 = types + mostRows
export const suggestions: u32 = issues + mostRows
/** The digits of the cell that was walked last, and what was found of them. */
export const mostDigits: u32 = 16
export const digits: u32 = suggestions + mostRows
export const walkValue: u32 = digits + mostDigits
export const walkFacts: u32 = walkValue + 8

/** What was said of each case of digits that are no number. */
export const mostCases: u32 = 512
export const caseIssues: u32 = walkFacts + 64
export const caseSuggestions: u32 = caseIssues + mostCases

/** What was said of short cells that are no number. */
export const mostRemembered: u32 = 1024
export const rememberedCells: u32 = caseSuggestions + mostCases
export const rememberedIssues: u32 = rememberedCells + mostRemembered * 16
export const rememberedSuggestions: u32 = rememberedIssues + mostRemembered

/** The automaton, and what is true of each of its states. */
export const mostStates: u32 = 0x1_0000
export const transitions: u32 = rememberedSuggestions + mostRemembered
export const stateMissing: u32 = transitions + mostStates * 16 * 2
export const stateKinds: u32 = stateMissing + mostStates * 8
export const stateTypes: u32 = stateKinds + mostStates
export const stateIssues: u32 = stateTypes + mostStates

export const quote: u32 = 0x22
export const lineFeed: u32 = 0x0a
export const carriageReturn: u32 = 0x0d
/** A hard space in UTF-8 begins with it. */
export const hardSpaceStart: u32 = 0xc2
