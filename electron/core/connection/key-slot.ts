// Where in the vault the key of one service of one account lies.
import type { Service } from '../../../shared/settings/connection.ts'

/** The account of everybody who has only one; its keys lie where they lay before there were others. */
export const firstAccountId = 'first'

export function keySlot(accountId: string, service: Service): string {
  return accountId === firstAccountId ? service : `${service}-${accountId}`
}
