// `npm run test:soak`: the real core sends campaign after campaign for `--minutes N`, and must not grow or stall.
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import type { ProviderProfile } from '../../shared/provider/provider-profile.ts'
import { takePulse } from './pulse.ts'
import { openSoakApp, type SoakApp } from './soak-app.ts'

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '10' },
    campaigns: { type: 'string', default: '200' },
    contacts: { type: 'string', default: '5000' },
  },
})
const [minutes, campaigns, contacts] = [values.minutes, values.campaigns, values.contacts].map(
  Number,
) as [number, number, number]

const provider = fork(join(import.meta.dirname, 'practice-process.ts'))
const [{ profile, secret }] = (await once(provider, 'message')) as [
  { profile: ProviderProfile; secret: string },
]
const folder = await mkdtemp(join(tmpdir(), 'campanero-soak-'))
const app = await openSoakApp({ folder, profile, secret })
const pulse = takePulse()
const startedAt = performance.now()
let sent = 0
for (let number = 1; number <= campaigns; number += 1) {
  if (await isSent(app, number)) sent += 1
  const { minute, megabytes } = pulse.look()
  if (number % 10 === 0) {
    console.log(`${minute.toFixed(1)} min, ${number} campaigns, ${megabytes.toFixed(1)} MB`)
  }
  const dueMs = (number / campaigns) * minutes * 60_000
  await wait(Math.max(0, dueMs - (performance.now() - startedAt)))
}
const took = ((performance.now() - startedAt) / 60_000).toFixed(1)
const [slope, p99] = [pulse.slopeMbPerMinute(), pulse.delayP99Ms()]
await app.stop()
provider.disconnect()
await rm(folder, { recursive: true })
console.log(
  `minutes=${took} campaigns=${campaigns} contacts=${contacts} sent=${sent}` +
    ` slopeMbPerMinute=${slope.toFixed(2)} eventLoopP99Ms=${p99.toFixed(1)}`,
)
process.exitCode = sent === campaigns && slope <= 1 && p99 <= 50 ? 0 : 1

function isSent(soakApp: SoakApp, number: number): Promise<boolean> {
  return soakApp.send(`Campaña ${number}`, contacts)
}
