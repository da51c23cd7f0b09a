// The characters of an SMS in the GSM 7-bit default alphabet (3GPP TS 23.038) and what each costs.

const BASE =
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?' +
  '¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà'
const EXTENSION = '\f^{}\\[~]|€'

const EURO = 0x20ac
const costs = new Uint8Array(0x400)
for (const character of BASE) costs[character.charCodeAt(0)] = 1
for (const character of EXTENSION) costs[character.charCodeAt(0)] = 2

/** Septets that a UTF-16 unit takes: 1, 2 for the extension table, 0 when it is not in the alphabet. */
export function gsmCost(unit: number): number {
  // A typed array drops writes past its end, so the euro sign, alone far away, has its own line.
  return unit < 0x400 ? (costs[unit] as number) : unit === EURO ? 2 : 0
}

export function isGsmText(text: string): boolean {
  for (let index = 0; index < text.length; index++) {
    if (gsmCost(text.charCodeAt(index)) === 0) return false
  }
  return true
}
