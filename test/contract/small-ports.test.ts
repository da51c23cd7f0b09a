// The contracts of the smaller ports: clock, settings, practice provider and log.
import { describe, expect, it } from 'vitest'
import { createPracticePort } from '../../electron/adapters/practice-port.ts'
import { createSettingsStore } from '../../electron/adapters/preference-file.ts'
import { createProviderHttp } from '../../electron/adapters/provider-http.ts'
import { redact, redactText } from '../../electron/adapters/redact.ts'
import { createStderrLog } from '../../electron/adapters/stderr-log.ts'
import { systemClock } from '../../electron/adapters/system-clock.ts'
import type { Clock, PracticePort } from '../../electron/core/ports.ts'
import type { HttpPort } from '../../electron/core/provider/http-port.ts'
import { createProviderClient } from '../../electron/core/provider/provider-client.ts'
import { createFakeClock } from '../fakes/fake-clock.ts'
import { createSocketlessPractice } from '../fakes/practice-ports.ts'

const clocks: readonly (readonly [
  string,
  () => { clock: Clock; pass: (ms: number) => Promise<void> },
])[] = [
  ['the computer’s clock', () => ({ clock: systemClock, pass: async () => undefined })],
  [
    'the fake clock',
    () => {
      const clock = createFakeClock()
      return { clock, pass: clock.advance }
    },
  ],
]

describe.each(clocks)('%s', (_, create) => {
  it('has waited at least the delay when it wakes', async () => {
    const { clock, pass } = create()
    const before = clock.now()
    const waited = clock.wait(30)
    await pass(30)
    await waited
    // Timers of Node round down to whole milliseconds.
    expect(clock.now() - before).toBeGreaterThanOrEqual(29)
  })

  it('wakes at once when the signal aborts, before or meanwhile', async () => {
    const { clock } = create()
    const before = clock.now()
    const abort = new AbortController()
    const waited = clock.wait(3_600_000, abort.signal)
    abort.abort()
    await waited
    await clock.wait(3_600_000, abort.signal)
    expect(clock.now() - before).toBeLessThan(3_600_000)
  })
})

type PracticeParts = {
  readonly practice: PracticePort
  readonly http: HttpPort
  readonly end: () => Promise<void>
}

const practices: readonly (readonly [string, () => PracticeParts])[] = [
  [
    'the practice server',
    () => {
      const http = createProviderHttp()
      const practice = createPracticePort()
      const end = async () => {
        await practice.stop()
        await http.close()
      }
      return { practice, http, end }
    },
  ],
  [
    'the practice provider without a socket',
    () => {
      const { practice, http } = createSocketlessPractice({ clock: systemClock })
      return { practice, http, end: practice.stop }
    },
  ],
]

describe.each(practices)('%s', (_, create) => {
  it('answers the key it gave out, is the same while it runs, and forgets when it stops', async () => {
    const { practice, http, end } = create()
    const groups = async () => {
      const { profile, secret } = await practice.start()
      const credentials = () => ({ kind: 'key', key: secret }) as const
      return createProviderClient({ http, profile, credentials, clock: systemClock })
    }
    await (await groups()).createGroup({ name: 'Uno' })
    expect(await (await groups()).listGroups()).toMatchObject({
      kind: 'done',
      value: [{ name: 'Uno' }],
    })
    await practice.stop()
    expect(await (await groups()).listGroups()).toEqual({ kind: 'done', value: [] })
    await end()
  })
})

describe('the settings store', () => {
  it('keeps values by key, and null as nothing', () => {
    const file = new Map<string, unknown>()
    const store = createSettingsStore(file)
    store.set('connection-mode', 'practice')
    expect(store.get('connection-mode')).toBe('practice')
    expect(store.get('settings')).toBeUndefined()
    store.set('connection-mode', null)
    expect([...file]).toEqual([])
  })
})

describe('the log', () => {
  it('leaves of a phone number only its last three digits', () => {
    expect(redactText('to +573005550142, 573005550142 and 300 555 0142')).toBe(
      'to •••142, •••142 and •••142',
    )
    expect(redact({ list: [573005550142] })).toEqual({ list: ['•••142'] })
  })

  it('drops keys, headers and texts wherever they stand', () => {
    const details = {
      headers: { authorization: 'Bearer a-secret-key' },
      note: 'sent with Bearer a-secret-key',
      apiKey: 'a-secret-key',
      template: 'Hola Ana, su saldo',
      contacts: 12,
    }
    const text = JSON.stringify(redact(details))
    expect(text).not.toMatch(/a-secret-key|Ana/)
    expect(redact(details)).toMatchObject({ template: '(18 characters)', contacts: 12 })
  })

  it('writes faults as one line, and the rest only when asked', () => {
    const lines: string[] = []
    const log = createStderrLog({ write: (line) => lines.push(line), everything: false })
    log.info('quiet')
    log.warn('quiet')
    log.error('it failed', new Error('for +573005550142'))
    expect(lines).toEqual(['error it failed: for •••142\n'])
  })
})
