// Runs the practice provider on the loopback address while practice mode is in use.
import type { PracticePort } from '../core/ports.ts'
import type { PracticeOptions, PracticeProvider } from '../practice/practice-provider.ts'
import { type PracticeServer, startPracticeServer } from '../practice/practice-server.ts'

export type PracticeServerPort = PracticePort & {
  /** The provider that runs, to ask what it did; null while none does. */
  readonly provider: () => PracticeProvider | null
}

export function createPracticePort(options: Partial<PracticeOptions> = {}): PracticeServerPort {
  let starting: Promise<PracticeServer> | null = null
  let running: PracticeServer | null = null
  return {
    async start() {
      starting ??= startPracticeServer(options)
      try {
        running = await starting
      } catch (error) {
        starting = null
        throw error
      }
      return { profile: running.profile, secret: running.secret }
    },
    async stop() {
      const stopping = starting
      starting = null
      running = null
      await (await stopping)?.close()
    },
    provider: () => running?.provider ?? null,
  }
}
