// Every way people write numbers must get the verdict a careful clerk would give.
import { parsePhoneNumberFromString } from 'libphonenumber-js/max'
import { describe, expect, test } from 'vitest'
import { judgePhone, measurePhone } from '../../../../shared/contacts/judging/judge-phone.ts'

describe('numbers that can receive an SMS', () => {
  test.each([
    ['CO', '3005550142', '+573005550142', []],
    ['CO', '+573005550142', '+573005550142', []],
    ['CO', '573005550142', '+573005550142', ['country-code']],
    ['CO', ' (+57) 300-555.0142 ', '+573005550142', ['separators']],
    ['CO', '0057 3005550142', '+573005550142', ['separators', 'leading-00']],
    ['CO', '+57\u00a0300\u200b 555\u202c0142', '+573005550142', ['hidden-marks', 'separators']],
    ['CO', '300–555–0142', '+573005550142', ['separators']],
    ['CO', "'3005550142", '+573005550142', ['text-wrapper']],
    ['CO', '="3005550142"', '+573005550142', ['text-wrapper']],
    ['CO', '=3005550142', '+573005550142', ['text-wrapper']],
    ['CO', 'tel:+573005550142', '+573005550142', ['words-around']],
    ['CO', 'Cel. 3005550142', '+573005550142', ['words-around']],
    ['CO', '3005550142 (mamá)', '+573005550142', ['words-around']],
    ['CO', '3005550142 ext 12', '+573005550142', ['words-around']],
    ['CO', '3005550142.0', '+573005550142', ['decimal-tail']],
    ['CO', '3005550142,00', '+573005550142', ['decimal-tail']],
    ['CO', '3.005.550.142', '+573005550142', ['separators']],
    ['CO', '033005550142', '+573005550142', ['legacy-prefix']],
    ['CO', '٣٠٠٥٥٥٠١٤٢', '+573005550142', ['other-digits']],
    ['CO', '３００５５５０１４２', '+573005550142', ['other-digits']],
    ['CO', '३००५५५०१४२', '+573005550142', ['other-digits']],
    ['CO', '𝟑𝟎𝟎𝟓𝟓𝟓𝟎𝟏𝟒𝟐', '+573005550142', ['other-digits']],
    ['CO', '+13055550142', '+13055550142', []],
    ['CO', '+52 1 55 5555 0142', '+525555550142', ['separators', 'mexico-1']],
    ['MX', '5555550142', '+525555550142', []],
    ['MX', '+5215555550142', '+525555550142', ['mexico-1']],
    ['MX', '5215555550142', '+525555550142', ['mexico-1']],
    ['MX', '0445555550142', '+525555550142', ['legacy-prefix']],
    ['MX', '015555550142', '+525555550142', ['legacy-prefix']],
    ['AR', '91155550142', '+5491155550142', []],
    ['AR', '011 15 5555-0142', '+5491155550142', ['separators', 'argentina-15']],
    ['AR', '+54 9 11 15 5555 0142', '+5491155550142', ['separators', 'argentina-15']],
    ['AR', '0351 15 5550142', '+5493515550142', ['separators', 'argentina-15']],
    ['EC', '0991234567', '+593991234567', ['trunk-prefix']],
    ['US', '(305) 555-0142', '+13055550142', ['separators']],
  ] as const)('in %s: %j is %s', (country, text, e164, repairs) => {
    const verdict = judgePhone(text, country)
    expect(verdict).toMatchObject({ e164, issue: null, suggestion: null })
    expect([...verdict.repairs].sort()).toEqual([...repairs].sort())
  })
})

describe('numbers that exist and cannot receive an SMS keep their E.164', () => {
  test.each([
    ['CO', '6015550142', '+576015550142', 'fixed-line', 'landline'],
    ['CO', '018000123456', '+5718000123456', 'toll-free', 'not-mobile'],
    ['AR', '+541155550142', '+541155550142', 'fixed-line', 'landline'],
    ['CO', '+80012345678', '+80012345678', 'toll-free', 'not-mobile'],
  ] as const)('in %s: %j', (country, text, e164, type, issue) => {
    expect(judgePhone(text, country)).toMatchObject({ e164, type, issue })
  })
})

describe('what cannot be used says why', () => {
  test.each([
    ['', 'missing-phone'],
    [' \u00a0\u200b', 'missing-phone'],
    ['-', 'missing-phone'],
    ['N/A', 'not-a-number'],
    ['sin número', 'not-a-number'],
    ['juan3005550142@ejemplo.com', 'not-a-number'],
    ['300-FLORES', 'not-a-number'],
    ['0', 'too-short'],
    ['5550142', 'too-short'],
    ['30055501', 'too-short'],
    ['300555014', 'too-short'],
    ['57300555014', 'too-short'],
    ['+57', 'too-short'],
    ['30055501422', 'too-long'],
    ['573005550142222', 'too-long'],
    ['1020304050', 'invalid-number'],
    ['+573995550142', 'invalid-number'],
    ['+999123456789', 'unknown-country'],
    ['+0', 'unknown-country'],
    ['5.73E+11', 'scientific-notation'],
    ['5,73e11', 'scientific-notation'],
    ['3.00555E+09', 'scientific-notation'],
  ])('%j is %s, with nothing offered', (text, issue) => {
    expect(judgePhone(text, 'CO')).toMatchObject({ e164: null, issue, suggestion: null })
  })
})

describe('a probable number is offered and never taken', () => {
  test.each([
    ['CO', '3005550101 / 3005550102', 'several-numbers', '+573005550101', 'several-numbers'],
    ['CO', '6015550101, 3005550102', 'several-numbers', '+573005550102', 'several-numbers'],
    ['CO', '3005550101;3005550102', 'several-numbers', '+573005550101', 'several-numbers'],
    ['CO', '3005550101 o 3005550102', 'several-numbers', '+573005550101', 'several-numbers'],
    ['CO', '3005550101-3005550102', 'several-numbers', '+573005550101', 'several-numbers'],
    ['CO', '3005550101 3005550102', 'several-numbers', '+573005550101', 'several-numbers'],
    ['CO', '30055501013005550102', 'several-numbers', '+573005550101', 'several-numbers'],
    ['CO', '300 555 0101/02', 'several-numbers', '+573005550101', 'several-numbers'],
    ['CO', '3OO5550l42', 'not-a-number', '+573005550142', 'letter-for-digit'],
    ['CO', '13055550142', 'too-long', '+13055550142', 'missing-plus'],
    ['CO', '593991234567', 'too-long', '+593991234567', 'missing-plus'],
    ['CO', '03005550142', 'too-long', '+573005550142', 'extra-zeros'],
    ['CO', '000573005550142', 'too-long', '+573005550142', 'extra-zeros'],
    ['CO', '+5703005550142', 'too-long', '+573005550142', 'extra-zeros'],
    ['CO', '57573005550142', 'too-long', '+573005550142', 'repeated-country-code'],
    ['CO', '+57+573005550142', 'invalid-number', '+573005550142', 'repeated-country-code'],
    ['CO', '3.005550142E9', 'scientific-notation', '+573005550142', 'expanded-scientific'],
  ] as const)('in %s: %j', (country, text, issue, e164, repair) => {
    expect(judgePhone(text, country)).toMatchObject({
      e164: null,
      issue,
      suggestion: { e164, repair },
    })
  })

  test('not when a home mobile with a digit too many is likelier than a foreign number', () => {
    expect(judgePhone('31612345678', 'NL').issue).toBe(null)
    expect(judgePhone('31612345678', 'CO').suggestion).toBe(null)
  })
})

test('a length says what is missing for which country', () => {
  expect(measurePhone('300 555 01', 'CO')).toEqual({
    country: 'CO',
    digits: 8,
    least: 10,
    most: 10,
  })
  expect(measurePhone('+52 55 5555', 'CO')).toMatchObject({ country: 'MX', digits: 6, least: 10 })
  expect(measurePhone('+999 55', 'CO')).toBe(null)
})

test('a country that does not exist is a bug of the caller', () => {
  expect(() => judgePhone('3005550142', 'XX')).toThrow(RangeError)
})

test('accepted numbers are valid to libphonenumber by themselves', () => {
  const accepted = ['3005550142', '033005550142', '+5215555550142', '3005550142 ext 12']
    .map((text) => judgePhone(text, 'CO').e164)
    .filter((e164) => e164 !== null)
  expect(accepted).toHaveLength(4)
  expect(accepted.every((e164) => parsePhoneNumberFromString(e164)?.isValid())).toBe(true)
})
