// One small world that outlives its senders: a provider, a workspace, a clock, and the lives lived on them.
import { createSettingsStore } from '../../electron/adapters/preference-file.ts'
import { createSessionSecretVault } from '../../electron/adapters/session-secret-vault.ts'
import { createApp } from '../../electron/core/app.ts'
import type { HttpPort, WireRequest } from '../../electron/core/provider/http-port.ts'
import { tellingLess } from '../fakes/interrupted-work.ts'
import { keyFileOf } from '../fakes/memory-key-file.ts'
import { createMemoryWorkspace } from '../fakes/memory-workspace.ts'
import { createSocketlessPractice } from '../fakes/practice-ports.ts'
import type { GroupTelling } from '../kill/kill-order.ts'
import type { CrashFault } from './crash-faults.ts'
import { type CallCore, callerOf, type Person } from './journeys.ts'
import { createJumpingClock } from './jumping-clock.ts'
import {
  countSteps,
  mortalClock,
  numberedHttp,
  numberedWorkspace,
  type Steps,
} from './numbered-ports.ts'
import { withSmallBatches } from './small-batches.ts'
import { unrecorded } from './unrecorded.ts'

export type CrashWorld = ReturnType<typeof createCrashWorld>

/** What happens to one life; both numbers are 1-based. */
export type Fate = {
  readonly diesAt?: (count: number, what: string) => boolean
  readonly fault?: { readonly place: number; readonly fault: CrashFault }
}

export type LifeStory = {
  readonly steps: readonly string[]
  readonly requests: readonly string[]
  readonly hasDied: boolean
  /** What the person was told when the life ended by itself before its time. */
  readonly failure: string | null
}

export function createCrashWorld(telling: GroupTelling) {
  const clock = createJumpingClock()
  const practice = withSmallBatches(tellingLess(createSocketlessPractice({ clock }), telling))
  const workspace = createMemoryWorkspace()
  const vault = createSessionSecretVault()
  const settings = createSettingsStore(new Map<string, unknown>([['connection-mode', 'practice']]))
  const wrong: string[] = []

  function audited(requests: string[], fate: Fate): HttpPort {
    return {
      exchange(request, options) {
        requests.push(nameOf(request))
        const lacking = unrecorded(request, workspace.peek())
        if (lacking !== null) wrong.push(lacking)
        const perform = () => clock.during(practice.http.exchange(request, options))
        const isStruck = requests.length === fate.fault?.place
        if (!isStruck) return perform()
        return fate.fault.fault.meet({ perform, wait: (ms) => clock.wait(ms) })
      },
    }
  }

  async function begin(http: HttpPort, steps: Steps): Promise<CallCore> {
    const silent = () => undefined
    const app = createApp({
      http: numberedHttp(http, steps),
      practice: practice.practice,
      vault,
      workspace: numberedWorkspace(workspace, steps),
      files: { placeForCopy: async () => null, copyToRestore: async () => null },
      keyFile: keyFileOf(workspace),
      disk: { freeBytes: async () => 1e12 },
      settings,
      clock: mortalClock(clock, steps),
      log: { info: silent, warn: silent, error: silent },
      publish: silent,
    })
    await app.start()
    return callerOf(app)
  }

  return {
    wrong,
    workspace,
    effects: () => practice.provider().effects(),
    /** From the start of the program until the person is done with it, or it dies. */
    async live(person: Person, fate: Fate = {}): Promise<LifeStory> {
      const steps = countSteps(fate.diesAt ?? (() => false), workspace.crash)
      const requests: string[] = []
      let failure: string | null = null
      const work = async () => {
        const call = await begin(audited(requests, fate), steps)
        await person(call, mortalClock(clock, steps))
      }
      const told = work().catch((error: unknown) => {
        failure = String(error)
      })
      await clock.through(Promise.race([told, steps.died]))
      const hasDied = steps.isDead()
      if (!hasDied) steps.die()
      return { steps: steps.taken, requests, hasDied, failure: hasDied ? null : failure }
    },
  }
}

function nameOf({ method, url }: WireRequest): string {
  return `${method} ${new URL(url).pathname}`
}
