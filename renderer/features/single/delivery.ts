// What became of a whole message, out of what became of its parts.
import type { DeliveryStatus } from '../../../shared/provider/remote-status.ts'
import type { SingleMessage } from '../../../shared/single/single-message.ts'

/** `none`: it was not accepted, so there is nothing to deliver. */
export type Delivery = DeliveryStatus | 'not-asked' | 'not-followed' | 'none'

/** The worst of its parts: a message with one part lost did not arrive. */
export function deliveryOf({ status, parts }: SingleMessage): Delivery {
  if (status !== 'sent') return 'none'
  if (parts.every(({ messageId }) => messageId === null)) return 'not-followed'
  const known = parts.map(({ delivery }) => delivery)
  if (known.every((one) => one === null)) return 'not-asked'
  for (const worst of ['failed', 'in-progress', 'unknown'] as const) {
    if (known.includes(worst)) return worst
  }
  return known.includes(null) ? 'in-progress' : 'delivered'
}

/** Calls cannot be asked for; what has arrived or failed changes no more. */
export function canAskDelivery(message: SingleMessage): boolean {
  const delivery = deliveryOf(message)
  if (message.channel === 'voice') return false
  return delivery === 'not-asked' || delivery === 'in-progress' || delivery === 'unknown'
}
