// The provider's words for errors and states, and the rules of a profile.
import { describe, expect, it } from 'vitest'
import { matchListErrors, readListError } from '../../../../shared/provider/list-error.ts'
import {
  operationNames,
  parseProfile,
  profileOrigins,
  providerProfileSchema,
} from '../../../../shared/provider/provider-profile.ts'
import { readDeliveryStatus, readRemoteStatus } from '../../../../shared/provider/remote-status.ts'
import { practiceProfile, yellowPushProfile } from '../../../../shared/provider/shipped-profiles.ts'

describe('a list error', () => {
  it.each([
    ['Format error in mobile number 000573195112933 in position 1', '000573195112933', 1],
    ['Error de formato en el número 57316762 en la posición 12', '57316762', 12],
    ['573000000001 is blacklisted', '573000000001', null],
    ['Position: 3 has no number', null, 3],
    ['Something else', null, null],
  ])('%s', (text, number, position) => {
    expect(readListError(text)).toEqual({ text, number, position })
  })

  it('is matched by its number first, by its position second, and never guessed', () => {
    const numbers = ['+573000000001', '+573000000002', '+573000000001']
    const errors = [
      readListError('Format error in mobile number 000573000000002 in position 1'),
      readListError('Format error in mobile number 573000000001 in position 3'),
      readListError('Format error in mobile number 573000000001'),
      readListError('Format error in mobile number 999999999999 in position 2'),
      readListError('Format error in mobile number 999999999999 in position 9'),
      readListError('Something else'),
    ]
    expect(matchListErrors(errors, numbers)).toEqual([1, 2, 0, 1, null, null])
  })
})

describe('a status word', () => {
  it.each([
    ['programada', 'scheduled'],
    ['In-Progress', 'sending'],
    ['EN_PROCESO', 'sending'],
    ['Finished', 'completed'],
    ['CANCELED', 'cancelled'],
    ['Paused', 'paused'],
    ['fallida', 'failed'],
    ['whatever', 'unknown'],
    ['', 'unknown'],
    [null, 'unknown'],
  ])('%s of a campaign means %s', (word, status) => {
    expect(readRemoteStatus(word)).toBe(status)
  })

  it.each([
    ['DELIVRD', 'delivered'],
    ['Delivered', 'delivered'],
    ['enroute', 'in-progress'],
    ['SENT', 'in-progress'],
    ['ACCEPTD', 'in-progress'],
    ['IM_EXPD', 'failed'],
    ['NOT ACCEPTED', 'failed'],
    ['Rejected', 'failed'],
    ['UNKNOWN', 'unknown'],
  ])('%s of a message means %s', (word, status) => {
    expect(readDeliveryStatus(word)).toBe(status)
  })
})

describe('a profile', () => {
  const changed = (change: (draft: ReturnType<typeof draftOf>) => void) => {
    const draft = draftOf()
    change(draft)
    return providerProfileSchema.safeParse(draft).success
  }
  const draftOf = () => structuredClone(yellowPushProfile)

  it('that ships names every operation and survives export and import', () => {
    expect(Object.keys(yellowPushProfile.operations).sort()).toEqual([...operationNames].sort())
    expect(parseProfile(JSON.parse(JSON.stringify(yellowPushProfile)))).toEqual(yellowPushProfile)
    expect(yellowPushProfile.operations.sendVoice.enabled).toBe(false)
    expect(yellowPushProfile.operations.listContacts.enabled).toBe(false)
    expect(profileOrigins(yellowPushProfile)).toEqual(['https://api.identidadsms.net'])
  })

  it('for practice is the same format at a loopback address', () => {
    const profile = practiceProfile('http://127.0.0.1:4000')
    expect(profileOrigins(profile)).toEqual(['http://127.0.0.1:4000'])
  })

  it.each([
    'http://api.example.com',
    'https://user:pass@api.example.com',
    'https://api.example.com?x=1',
    'https://api.example.com#x',
    'https://api.example.com\\@evil.example',
    'https://',
    'ftp://api.example.com',
    'http://127.0.0.1.evil.example',
    'http://localhost@evil.example',
    'https://a b.example',
    'javascript:alert(1)',
  ])('refuses the address %s', (baseUrl) => {
    expect(changed((draft) => Object.assign(draft.services.campaigns, { baseUrl }))).toBe(false)
  })

  it.each(['https://api.example.com', 'https://api.example.com:8443/v2/', 'http://[::1]:5000'])(
    'takes the address %s',
    (baseUrl) => {
      expect(changed((draft) => Object.assign(draft.services.campaigns, { baseUrl }))).toBe(true)
    },
  )

  it.each([
    'api/groups',
    '//evil.example/x',
    '/a/../b',
    '/a/%2e%2E/b',
    '/a/{other}',
    '/a b',
    '/a#b',
    '/a\\b',
    '/a\r\nHost: evil',
    '',
  ])('refuses the path %j', (path) => {
    expect(changed((draft) => Object.assign(draft.operations.getCampaign, { path }))).toBe(false)
  })

  it.each([{ 'x-a': 'b\r\nc: d' }, { 'bad name': 'x' }, { Host: 'x' }, { 'Content-Length': '3' }])(
    'refuses the header %j',
    (headers) => {
      expect(changed((draft) => Object.assign(draft.services.campaigns, { headers }))).toBe(false)
    },
  )

  it.each(['{"to":"{to}"}', 'not json {to} {message}', '["{to}","{message}"]'])(
    'refuses the voice template %s',
    (template) => {
      expect(changed((draft) => Object.assign(draft.operations.sendVoice, { template }))).toBe(
        false,
      )
    },
  )

  it('refuses what it does not know, so that a typing error is not lost', () => {
    expect(changed((draft) => Object.assign(draft.wire, { casng: 'camel' }))).toBe(false)
  })
})
