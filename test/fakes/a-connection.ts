// How the app stands towards the provider, for tests: a live account without a key; each test changes its part.
import { type Connection, connectionSchema } from '../../shared/settings/connection.ts'

const missing = { kind: 'missing' } as const

export function aConnection(changes: Partial<Connection> = {}): Connection {
  return connectionSchema.parse({
    mode: 'live',
    account: { id: 'a-1', name: '', colour: 'blue' },
    profileName: 'YellowPush',
    origins: ['https://api.example.com'],
    keys: { campaigns: missing, transactional: missing, voice: missing },
    canProtectKeys: true,
    unauthorised: false,
    ...changes,
  })
}
