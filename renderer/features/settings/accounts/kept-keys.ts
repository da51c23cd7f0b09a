// Which services of an account have a key on this computer, readable or not.
import type { AccountView } from '../../../../shared/settings/account.ts'
import { type Service, services } from '../../../../shared/settings/connection.ts'

export function keptKeys({ keys }: Pick<AccountView, 'keys'>): readonly Service[] {
  return services.filter((service) => keys[service].kind !== 'missing')
}
