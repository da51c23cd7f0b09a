// Tells connections apart, so that what was read with one is not shown with another.
import type { Connection } from '../../../shared/settings/connection.ts'

export function connectionName({ mode, account }: Connection): string {
  return mode === 'live' ? `live ${account.id}` : mode
}
