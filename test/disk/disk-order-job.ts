// What the sender is told to send where its disk is watched: a campaign of each way, and a message.
import type { PracticeServer } from '../../electron/practice/practice-server.ts'
import type { KillOrder } from '../kill/kill-order.ts'

const contactsPerRequest = 10

export function diskOrder(folder: string, { profile, secret }: PracticeServer): KillOrder {
  const { operations, wire } = profile
  const listContacts = { ...operations.listContacts, enabled: false }
  const job = { firstNumber: 0, isHidden: false }
  return {
    ...{ folder, secret, telling: 'silent', isLast: false, message: 'Su pedido está listo.' },
    profile: {
      ...profile,
      operations: { ...operations, listContacts },
      wire: { ...wire, contactsPerRequest, requestsPerSecond: 1000 },
    },
    jobs: [
      { ...job, name: 'Por grupo', people: 25, isDirect: false },
      { ...job, name: 'Directa', firstNumber: 100, people: 5, isDirect: true },
    ],
  }
}
