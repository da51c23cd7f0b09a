// Why nothing can be asked of the provider with the account as it stands, if anything.
import type { Connection, Service } from '../../shared/settings/connection.ts'

export type ConnectionBarrier = 'no-account' | 'no-key' | 'key-unreadable' | 'key-refused'

/** null when the service can be used. Campaigns and groups are one service, single messages and voice two others. */
export function connectionBarrier(
  connection: Connection,
  service: Service = 'campaigns',
): ConnectionBarrier | null {
  if (connection.mode === 'practice') return null
  if (connection.mode === 'unset') return 'no-account'
  const key = connection.keys[service]
  if (key.kind === 'missing') return 'no-key'
  if (key.kind === 'unreadable') return 'key-unreadable'
  return connection.unauthorised ? 'key-refused' : null
}
