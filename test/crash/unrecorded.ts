// Holds each request that changes something against the ledger at the moment it leaves.
import type { WorkspaceDatabase } from '../../electron/core/ports.ts'
import type { WireRequest } from '../../electron/core/provider/http-port.ts'

const ledgers: readonly { readonly path: RegExp; readonly open: string }[] = [
  {
    path: /^\/api\/campaigns\/(group|contacts)$/,
    open: `SELECT 1 FROM intent WHERE outcome = 'pending'`,
  },
  { path: /^\/rest\/send_sms$/, open: `SELECT 1 FROM single_message WHERE outcome = 'pending'` },
  { path: /^\/api\/groups$/, open: `SELECT 1 FROM campaign_group WHERE state = 'intent'` },
  {
    path: /^\/api\/groups\/[^/]+\/contacts$/,
    open: `SELECT 1 FROM upload_batch WHERE state = 'intent'`,
  },
]

/** What is wrong with the request, or null. */
export function unrecorded(request: WireRequest, database: WorkspaceDatabase): string | null {
  if (request.method !== 'POST') return null
  const { pathname } = new URL(request.url)
  const ledger = ledgers.find(({ path }) => path.test(pathname))
  if (ledger === undefined) return null
  const isThere = database.prepare(ledger.open).get() !== undefined
  return isThere ? null : `${pathname} left without a row in the ledger`
}
