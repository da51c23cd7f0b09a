// The table of outcomes, cell by cell: what may be sent again, and what must be reconciled.
import { describe, expect, it } from 'vitest'
import {
  classifyExchange,
  type Effect,
} from '../../../../electron/core/provider/classify-exchange.ts'
import type { WireExchange } from '../../../../electron/core/provider/http-port.ts'
import type { ServiceName } from '../../../../shared/provider/provider-profile.ts'

const NOW = Date.parse('2026-03-10T15:00:00Z')
const DOCUMENTED = '{"message":"Missing parameters","code":1,"listErrors":null}'
const EXCEPTION = '{"message":"System exception","code":2,"listErrors":null}'

function classify(
  exchange: WireExchange,
  effect: Effect = 'change',
  service: ServiceName = 'campaigns',
) {
  return classifyExchange(exchange, { service, effect, nowMs: NOW })
}

function answered(status: number, body = '', headers: Record<string, string> = {}): WireExchange {
  return { kind: 'answered', status, headers, body }
}

describe('an answer by its status', () => {
  const refusing = [400, 401, 403, 404, 405, 422, 429]
  const refusingTransactional = [402, 406, 412, 418, 423, 426]

  it.each(['campaigns', 'voice', 'transactional'] as const)(
    'every status from 200 to 599 has exactly one outcome for %s',
    (service) => {
      const wrong: string[] = []
      for (let status = 200; status <= 599; status += 1) {
        const refuses =
          refusing.includes(status) ||
          (service === 'transactional' && refusingTransactional.includes(status))
        const expected = status < 300 ? 'ok' : refuses ? 'refused' : 'unknown'
        for (const body of ['', DOCUMENTED.replace('1', '0'), 'Unauthorized client']) {
          const { kind } = classify(answered(status, body), 'change', service)
          if (kind !== expected) wrong.push(`${status} ${body}: ${kind}`)
        }
      }
      expect(wrong).toEqual([])
    },
  )

  it.each([408, 409, 425, 500, 502, 503, 504, 301, 302, 303, 307, 308])(
    '%i leaves doubt, even with the documented error body',
    (status) => {
      expect(classify(answered(status, DOCUMENTED))).toMatchObject({ kind: 'unknown', status })
    },
  )

  it.each([
    [400, 'request-error'],
    [401, 'unauthorised'],
    [402, 'no-funds'],
    [403, 'forbidden'],
    [404, 'wrong-path-or-method'],
    [405, 'wrong-path-or-method'],
    [406, 'no-text'],
    [412, 'credentials-expired'],
    [418, 'no-destination'],
    [422, 'request-error'],
    [423, 'blacklisted'],
    [426, 'token-expired'],
    [429, 'too-many-requests'],
  ] as const)('the transactional API says %i for %s', (status, code) => {
    const outcome = classify(
      answered(status, '{"error_message":"Dicho así"}'),
      'change',
      'transactional',
    )
    expect(outcome).toEqual({ kind: 'refused', status, code, message: 'Dicho así', listErrors: [] })
  })
})

describe('a doubt names its cause', () => {
  it.each([
    [300, 'redirected'],
    [307, 'redirected'],
    [399, 'redirected'],
    [402, 'unexpected-status'],
    [408, 'unexpected-status'],
    [499, 'unexpected-status'],
    [500, 'server-error'],
    [599, 'server-error'],
  ] as const)('%i: %s', (status, reason) => {
    expect(classify(answered(status))).toEqual({ kind: 'unknown', reason, status })
  })

  it('and carries the time after which the provider wants to be asked again', () => {
    expect(classify(answered(503, '', { 'retry-after': '5' }))).toEqual({
      kind: 'unknown',
      reason: 'server-error',
      status: 503,
      retryAfterMs: 5000,
    })
  })
})

describe('a success', () => {
  it.each([
    ['', 'empty'],
    ['{"campaignId":7}', 'json'],
    ['[]', 'json'],
    ['"C7"', 'json'],
    ['12', 'json'],
    ['null', 'json'],
    ['OK', 'text'],
  ])('with the body %s is done', (body, kind) => {
    expect(classify(answered(200, body))).toMatchObject({ kind: 'ok', body: { kind } })
  })

  it.each([
    '{"campaignId":',
    '[{"a":1}',
    '"unfinished',
    '{"a":1}trailing',
    '<html>gateway</html>',
    '<!DOCTYPE html>',
    '\u0000\u0001',
    '\uFFFD\uFFFDabc',
  ])('with a body that does not parse (%j) leaves a send in doubt', (body) => {
    expect(classify(answered(200, body))).toEqual({
      kind: 'unknown',
      reason: 'unreadable-answer',
      status: 200,
    })
  })

  it.each(['{"success":false}', 'false', '{"error_message":"no"}', '{"IsSuccess":false,"id":1}'])(
    'that says no in the body (%s) leaves doubt',
    (body) => {
      expect(classify(answered(200, body))).toEqual({
        kind: 'unknown',
        reason: 'contradictory-answer',
        status: 200,
      })
    },
  )

  it('with the documented error body is a refusal for code 1 and a doubt for code 2', () => {
    expect(classify(answered(200, DOCUMENTED))).toEqual({
      kind: 'refused',
      status: 200,
      code: 'request-error',
      message: 'Missing parameters',
      listErrors: [],
    })
    expect(classify(answered(200, EXCEPTION))).toMatchObject({
      kind: 'unknown',
      reason: 'server-error',
    })
  })

  it('answered with a web page tells a reader that the path is wrong', () => {
    expect(classify(answered(200, '<html></html>'), 'read')).toEqual({
      kind: 'refused',
      status: 200,
      code: 'wrong-path-or-method',
      message: '',
      listErrors: [],
    })
  })
})

describe('a refusal', () => {
  it('with code 2 is no considered no: the exception may have struck after the work', () => {
    expect(classify(answered(400, EXCEPTION))).toMatchObject({
      kind: 'unknown',
      reason: 'server-error',
    })
  })

  it('cut in the middle leaves doubt', () => {
    expect(classify(answered(400, '{"message":"Err'))).toEqual({
      kind: 'unknown',
      reason: 'unreadable-answer',
      status: 400,
    })
  })

  it('that needs no body stays one when its body is cut', () => {
    expect(classify(answered(401, '{"message":"Err'))).toMatchObject({
      kind: 'refused',
      code: 'unauthorised',
    })
  })

  it('written as a web page means that the path is wrong, unless the status says more', () => {
    expect(classify(answered(400, '<html></html>'))).toMatchObject({ code: 'wrong-path-or-method' })
    expect(classify(answered(401, '<html></html>'))).toMatchObject({ code: 'unauthorised' })
  })

  it('carries the numbers it speaks of, in any casing', () => {
    const body = `{"Message":"Error reading json","Code":1,"ListErrors":[
      "Format error in mobile number 000573195112933 in position 1","Otra cosa"]}`
    expect(classify(answered(400, body))).toEqual({
      kind: 'refused',
      status: 400,
      code: 'request-error',
      message: 'Error reading json',
      listErrors: [
        {
          text: 'Format error in mobile number 000573195112933 in position 1',
          number: '000573195112933',
          position: 1,
        },
        { text: 'Otra cosa', number: null, position: null },
      ],
    })
  })

  it('under 404 with the documented body means that the thing is not there', () => {
    expect(classify(answered(404, DOCUMENTED))).toMatchObject({ code: 'not-found' })
  })

  it.each([
    ['5', 5000],
    ['0', 1000],
    ['99999', 900_000],
    ['Tue, 10 Mar 2026 15:00:30 GMT', 30_000],
  ])('says when to come back: Retry-After %s', (header, retryAfterMs) => {
    const outcome = classify(answered(429, '', { 'retry-after': header }))
    expect(outcome).toMatchObject({ kind: 'refused', retryAfterMs })
  })

  it('ignores a Retry-After it cannot read', () => {
    expect(classify(answered(429, '', { 'retry-after': 'soon' }))).not.toHaveProperty(
      'retryAfterMs',
    )
  })
})

describe('no answer', () => {
  it.each([
    'timeout',
    'connection-lost',
    'answer-too-large',
    'answer-unreadable',
    'aborted',
  ] as const)('for %s leaves doubt', (reason) => {
    expect(classify({ kind: 'no-answer', reason })).toEqual({ kind: 'unknown', reason })
  })

  it('is certain when nothing left', () => {
    const exchange = { kind: 'not-sent', reason: 'name-not-found' } as const
    expect(classify(exchange)).toEqual(exchange)
  })
})
