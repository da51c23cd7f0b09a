// Everything that can go wrong with one request, as the sender sees it and as the provider does.
import type { WireExchange } from '../../electron/core/provider/http-port.ts'

export type FaultyRequest = {
  /** Lets the provider do the work once; answers what it said. */
  readonly perform: () => Promise<WireExchange>
  readonly wait: (ms: number) => Promise<void>
}

export type CrashFault = {
  readonly name: string
  /** A clear no of the provider: a campaign may end as refused. */
  readonly isRefusal?: true
  /** The network itself delivers the request a second time, which no sender can prevent. */
  readonly isRepeated?: true
  readonly meet: (request: FaultyRequest) => Promise<WireExchange>
}

const lost = { kind: 'no-answer', reason: 'connection-lost' } as const
const silent = { kind: 'no-answer', reason: 'timeout' } as const
const tooLarge = { kind: 'no-answer', reason: 'answer-too-large' } as const
const unreached = { kind: 'not-sent', reason: 'connection-refused' } as const
const refusal = '{"message":"Missing parameters","code":1,"listErrors":null}'
const page = '<!doctype html><title>Practice</title><h1>Not here</h1>'

function answered(status: number, body = refusal, headers: Record<string, string> = {}) {
  const described = { 'content-type': body.startsWith('<') ? 'text/html' : 'application/json' }
  return { kind: 'answered', status, headers: { ...described, ...headers }, body } as const
}

const before = (name: string, answer: WireExchange): CrashFault => ({
  name: `${name}, nothing done`,
  meet: async () => answer,
})
const after = (name: string, answer: WireExchange): CrashFault => ({
  name: `${name}, all done`,
  meet: async ({ perform }) => {
    await perform()
    return answer
  },
})
const refused = (name: string, answer: WireExchange): CrashFault => ({
  ...before(name, answer),
  name,
  isRefusal: true,
})

export const crashFaults: readonly CrashFault[] = [
  before('no connection', unreached),
  before('reset', lost),
  after('reset', lost),
  before('no answer', silent),
  after('no answer', silent),
  {
    name: 'no answer, done a quarter of a minute later',
    meet: async ({ perform, wait }) => {
      wait(15_000).then(perform, perform)
      return silent
    },
  },
  {
    name: 'slow, 20 s',
    meet: async ({ perform, wait }) => {
      await wait(20_000)
      return perform()
    },
  },
  before('500', answered(500)),
  after('503', answered(503)),
  after('504', answered(504, page)),
  after('408', answered(408)),
  before('409', answered(409)),
  before('425', answered(425)),
  before('redirect', answered(307, page, { location: 'https://elsewhere.invalid/' })),
  before('a page instead of an answer', answered(200, page)),
  after('a page instead of an answer', answered(200, page)),
  after('an empty answer', answered(200, '')),
  after('half an answer', answered(200, '{"campa')),
  after('an endless answer', tooLarge),
  refused('400', answered(400)),
  refused('401', answered(401, 'Unauthorized client')),
  refused('429', answered(429, refusal, { 'retry-after': '3' })),
  {
    name: 'delivered twice, no answer',
    isRepeated: true,
    meet: async ({ perform }) => {
      await perform()
      await perform()
      return lost
    },
  },
]
