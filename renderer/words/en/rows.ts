// How one contact stands, told in two words and in a full sentence: where, what, and what to do.
import type { rowSentences as spanishSentences, rowStatus as spanishStatus } from '../es/rows.ts'
import type { Translation } from '../translation.ts'

export const rowStatus = {
  valid: 'Correct',
  repaired: 'Correct, adjusted',
  duplicate: 'Repeated',
  excluded: 'Excluded',
  'missing-phone': 'No phone',
  'too-short': 'Digits missing',
  'too-long': 'Too many digits',
  'not-a-number': 'Not a number',
  'unknown-country': 'Unknown country',
  'invalid-number': 'Number does not exist',
  landline: 'Landline',
  'not-mobile': 'Not a mobile',
  'scientific-notation': 'Scientific notation',
  'several-numbers': 'Several numbers',
  'damaged-record': 'Damaged record',
  'refused-by-provider': 'Refused by the provider',
  'opted-out': 'On the excluded list',
} as const satisfies Translation<typeof spanishStatus>

export const rowSentences = {
  valid: 'Row {line, number}: it will go to {phone}.',
  repaired:
    'Row {line, number}: it will go to {phone}. The file says {value}; adjusted: {repairs}.',
  duplicate:
    'Row {line, number}, {column}: the number is already in row {first, number}. It is sent only once.',
  excluded: 'Row {line, number}: you excluded it. Nothing will be sent to it.',
  'missing-phone': 'Row {line, number}, {column}: there is no phone. Type it or exclude the row.',
  'too-short': 'Row {line, number}, {column}: digits are missing. Correct or exclude the row.',
  'too-long':
    'Row {line, number}, {column}: there are too many digits. Correct or exclude the row.',
  tooShortBy:
    'Row {line, number}, {column}: {digits, plural, one {# digit is} other {# digits are}} missing for {country} ({expected, number}). Correct or exclude the row.',
  tooLongBy:
    'Row {line, number}, {column}: {digits, plural, one {# digit} other {# digits}} too many for {country} ({expected, number}). Correct or exclude the row.',
  'not-a-number':
    'Row {line, number}, {column}: “{value}” is not a phone number. Correct or exclude the row.',
  'unknown-country':
    'Row {line, number}, {column}: the country code does not exist. Correct or exclude the row.',
  'invalid-number':
    'Row {line, number}, {column}: no carrier uses that number. Correct or exclude the row.',
  landline:
    'Row {line, number}, {column}: it is a landline and cannot receive SMS. Change it or exclude the row.',
  'not-mobile':
    'Row {line, number}, {column}: it is not a mobile and cannot receive SMS. Change it or exclude the row.',
  'scientific-notation':
    'Row {line, number}, {column}: Excel turned the number into “{value}” and lost digits. Type it in full or exclude the row.',
  'several-numbers':
    'Row {line, number}, {column}: the cell holds more than one number. Leave just one or exclude the row.',
  'damaged-record':
    'Row {line, number}: its quotes are damaged and it cannot be read in full. Correct it in the file or exclude the row.',
  'refused-by-provider':
    'Row {line, number}, {column}: the provider refused it: {refusal}. Correct or exclude the row.',
  'opted-out':
    'Row {line, number}, {column}: the number is in Contacts, Excluded. Nothing will be sent to it.',
  probably: 'It may be {phone}: {repair}.',
} as const satisfies Translation<typeof spanishSentences>
