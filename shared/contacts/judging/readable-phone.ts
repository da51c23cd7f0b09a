// Groups an E.164 number for reading, with every digit of it and no other.
import { parsePhoneNumberFromString } from 'libphonenumber-js/core'
import { metadata } from './numbering-plans.ts'

/** `+573005550142` becomes `+57 300 5550142`; anything that is not E.164 is left as it is. */
export function readablePhone(e164: string): string {
  const shown = parsePhoneNumberFromString(e164, metadata)?.formatInternational() ?? e164
  return shown.replace(/\D/g, '') === e164.replace(/\D/g, '') ? shown : e164
}
