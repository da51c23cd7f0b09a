// Why nothing can be sent with the account as it stands, if anything.
import type { Connection } from '../../../shared/settings/connection.ts'

export type ConnectionBarrier = 'no-account' | 'no-key' | 'key-unreadable' | 'key-refused'

/** null when a campaign can be reviewed and sent. */
export function connectionBarrier(connection: Connection): ConnectionBarrier | null {
  if (connection.mode === 'practice') return null
  if (connection.mode === 'unset') return 'no-account'
  const { campaigns } = connection.keys
  if (campaigns.kind === 'missing') return 'no-key'
  if (campaigns.kind === 'unreadable') return 'key-unreadable'
  return connection.unauthorised ? 'key-refused' : null
}
