// What is said of one number while it is being written.

import type { phone as spanish } from '../es/phone.ts'
import type { Translation } from '../translation.ts'

export const phone = {
  label: 'Mobile number',
  labelVoice: 'Phone number',
  hint: 'With or without the country code. Example: 300 555 0142.',
  good: 'It becomes {phone}.',
  repaired: 'It becomes {phone}. Adjusted: {repairs}.',
  'missing-phone': 'Write the number.',
  'too-short': 'Digits are missing.',
  'too-long': 'There are too many digits.',
  tooShortBy:
    '{digits, plural, one {# digit is missing} other {# digits are missing}} for {country} ({expected, number}).',
  tooLongBy:
    '{digits, plural, one {# digit too many} other {# digits too many}} for {country} ({expected, number}).',
  'not-a-number': 'It is not a phone number.',
  'unknown-country': 'That country code does not exist.',
  'invalid-number': 'No operator uses that number.',
  landline: 'It is a landline and cannot receive SMS.',
  'not-mobile': 'It is not a mobile and cannot receive SMS.',
  'scientific-notation': 'Excel changed the number and lost digits. Write it in full.',
  'several-numbers': 'There is more than one number. Leave only one.',
  'damaged-record': 'It cannot be read in full.',
  'refused-by-provider': 'The provider refused it.',
  'opted-out': 'It is on the list of excluded numbers.',
  pastedRead:
    '{good, plural, =0 {No number read} one {# number read} other {# numbers read}}{repeated, plural, =0 {} one {, # repeated} other {, # repeated}}.',
  pastedBad:
    '{count, plural, one {# text is not a number and will not be used: {examples}} other {# texts are not numbers and will not be used: {examples}}}',
  probably: 'Perhaps it is {phone}: {repair}.',
  use: 'Use {phone}',
} as const satisfies Translation<typeof spanish>
