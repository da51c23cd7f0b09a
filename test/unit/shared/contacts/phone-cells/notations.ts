// The everyday ways to write one and the same mobile, each with the repairs it needs.
import type { RepairCode } from '../../../../../shared/contacts/contact-types.ts'
import { grouped, type MobilePlan, type PhoneClass } from './phone-class.ts'

type Notation = readonly [
  rule: string,
  repairs: readonly RepairCode[],
  write: (national: string, plan: MobilePlan) => string,
]

const fullWidth = (digits: string): string =>
  digits.replace(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit)))
const arabic = (digits: string): string =>
  digits.replace(/\d/g, (digit) => String.fromCodePoint(0x0660 + Number(digit)))

/** None of them leaves a doubt about which number was meant. */
const notations: readonly Notation[] = [
  ['digits alone', [], (n) => n],
  ['E.164 as it stands', [], (n, { code }) => `+${code}${n}`],
  ['the country code without its plus', ['country-code'], (n, { code }) => `${code}${n}`],
  ['00 is dialled for the plus', ['leading-00'], (n, { code }) => `00${code}${n}`],
  ['spaces between groups', ['separators'], (n, { groups }) => grouped(n, groups, ' ')],
  ['dashes between groups', ['separators'], (n, { groups }) => grouped(n, groups, '-')],
  [
    'a long dash is a dash',
    ['separators'],
    (n, { code, groups }) => `+${code} ${grouped(n, groups, '–')}`,
  ],
  [
    'brackets around the country code',
    ['separators'],
    (n, { code, groups }) => `(+${code}) ${grouped(n, groups, ' ')}`,
  ],
  ['blanks at the edges', ['separators'], (n) => `  ${n} `],
  ['a hard space from a page', ['separators'], (n) => `\u00a0${n}`],
  ['a thin space from a document', ['separators'], (n, { code }) => `+${code}\u2009${n}`],
  ['a mark without width from a chat', ['hidden-marks'], (n) => `${n}\u200b`],
  [
    'marks of direction from a contact card',
    ['hidden-marks'],
    (n, { code }) => `\u202a+${code}${n}\u202c`,
  ],
  ['an apostrophe keeps digits as text', ['text-wrapper'], (n) => `'${n}`],
  ['an export wraps digits in a formula', ['text-wrapper'], (n) => `="${n}"`],
  ['quotes within quotes', ['text-wrapper'], (n, { code }) => `"+${code}${n}"`],
  ['the decimals of a sheet', ['decimal-tail'], (n) => `${n}.0`],
  ['the decimals of a sheet in Spanish', ['decimal-tail'], (n) => `${n},00`],
  ['a word before it', ['words-around'], (n) => `Cel: ${n}`],
  ['a word after it', ['words-around'], (n) => `${n} (mamá)`],
  ['a link of a page', ['words-around'], (n, { code }) => `tel:+${code}${n}`],
  ['wide digits of a keyboard', ['other-digits'], (n) => fullWidth(n)],
  ['Arabic digits', ['other-digits'], (n) => arabic(n)],
]

/** A class for every notation of every series. */
export const mobileClasses = (plan: MobilePlan): PhoneClass[] =>
  plan.series.flatMap((national) =>
    notations.map(
      ([rule, repairs, write]): PhoneClass => ({
        home: plan.home,
        rule: `${plan.rule}; ${rule}`,
        national,
        write: (n) => write(n, plan),
        e164: (n) => `+${plan.code}${n}`,
        repairs,
      }),
    ),
  )
