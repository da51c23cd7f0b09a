// Serves the practice provider on the loopback address, at a random port and with a random key.
import type { Server } from 'node:http'
import { type ServerType, serve } from '@hono/node-server'
import type { ProviderProfile } from '../../shared/provider/provider-profile.ts'
import { practiceProfile } from '../../shared/provider/shipped-profiles.ts'
import {
  createPracticeProvider,
  type PracticeOptions,
  type PracticeProvider,
} from './practice-provider.ts'

export type PracticeServer = {
  readonly baseUrl: string
  readonly secret: string
  readonly profile: ProviderProfile
  readonly provider: PracticeProvider
  /** Ends at once, also the exchanges under way; what it remembered is gone. */
  close(): Promise<void>
}

/** Without options it runs on the computer's clock, at a pace a person can watch. */
export async function startPracticeServer(
  options: Partial<PracticeOptions> = {},
): Promise<PracticeServer> {
  const provider = createPracticeProvider({ clock: { now: () => Date.now() }, ...options })
  const { server, port } = await listen(provider)
  const baseUrl = `http://127.0.0.1:${port}`
  return {
    baseUrl,
    secret: provider.key,
    profile: practiceProfile(baseUrl),
    provider,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        ;(server as Server).closeAllConnections()
      }),
  }
}

function listen(
  provider: PracticeProvider,
): Promise<{ readonly server: ServerType; readonly port: number }> {
  return new Promise((resolve, reject) => {
    const server = serve(
      { fetch: provider.app.fetch, hostname: '127.0.0.1', port: 0 },
      ({ port }) => resolve({ server, port }),
    )
    server.once('error', reject)
  })
}
