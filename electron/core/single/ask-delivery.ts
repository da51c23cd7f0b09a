// Asks the provider what became of each part of a message that was sent.
import type { SingleMessage, SinglePart } from '../../../shared/single/single-message.ts'
import { AppFailure } from '../app-failure.ts'
import { providerFailure } from '../connection/provider-failure.ts'
import type { Provider } from '../connection/provider-session.ts'

/** Parts without an id, or without a record yet, stay as they are. */
export async function askDelivery(
  message: SingleMessage,
  { client }: Provider,
): Promise<readonly SinglePart[]> {
  if (message.channel === 'voice') {
    throw new AppFailure('operation-off', { detail: 'deliveryStatus' })
  }
  const parts: SinglePart[] = []
  for (const part of message.parts) {
    parts.push(part.messageId === null ? part : await askPart(part, part.messageId))
  }
  return parts

  async function askPart(part: SinglePart, messageId: string): Promise<SinglePart> {
    const outcome = await client.findDelivery({ messageId, sentAt: message.createdAt })
    if (outcome.kind !== 'done') throw providerFailure(outcome, 'deliveryStatus')
    const records = outcome.value
    const own = records.find(({ number }) => `+${number}` === part.e164) ?? records[0]
    if (own === undefined) return part
    return { ...part, delivery: own.status, deliveryText: own.statusText }
  }
}
