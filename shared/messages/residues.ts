// Spots in a finished text what a spreadsheet or a program left behind.
import type { Residue } from './message-audit.ts'

const ANY_RESIDUE = /#|[{}]|undefined|null|NULL|NaN|\[object /

// Whole words and exact case only: Nan and Null are people's names, and "anular" is a verb.
const PATTERNS: readonly (readonly [Residue, RegExp])[] = [
  [
    'spreadsheet-error',
    /#(?:N\/[AD]|NUM!|NULL!|REF!|VALUE!|NAME\?|DIV\/0!|SPILL!|CALC!|¡(?:NULO|NUM|REF|VALOR|DIV\/0|DESBORDAMIENTO|CALC)!|¿NOMBRE\?|NOMBRE\?)/i,
  ],
  ['undefined', /(?<![\p{L}\p{N}_])undefined(?![\p{L}\p{N}_])/u],
  ['null', /(?<![\p{L}\p{N}_#])(?:null|NULL)(?![\p{L}\p{N}_])/u],
  ['not-a-number', /(?<![\p{L}\p{N}_])NaN(?![\p{L}\p{N}_])/u],
  ['object', /\[object [A-Z][A-Za-z]*\]/],
  ['braces', /[{}]/],
]

/** Each kind at most once, in the order of `residues`. */
export function residuesIn(text: string): readonly Residue[] {
  if (!ANY_RESIDUE.test(text)) return []
  return PATTERNS.filter(([, pattern]) => pattern.test(text)).map(([kind]) => kind)
}
