// One call of each operation with made-up people, to show a person what would leave.
import type { OperationName } from '../../../shared/provider/provider-profile.ts'
import type { Failure } from '../provider/outcome.ts'
import type { Prepared } from '../provider/prepared-request.ts'
import type { ProviderClient } from '../provider/provider-client.ts'

const groupId = 'G1001'
const campaignId = 'C1002'
const numbers = ['+573000000001', '+573000000002']
const template = 'Hola {{Nombre|cliente}}, su cita es el {{Fecha}}.'
const contacts = [
  { e164: '+573000000001', wildcards: { Nombre: 'Ana', Fecha: '3 de diciembre' } },
  { e164: '+573000000002', wildcards: { Nombre: '', Fecha: '4 de diciembre' } },
]
const content = {
  campaignName: 'Citas ·7F3K9Q',
  senderId: 'CLINICA',
  template,
  schedule: {
    kind: 'tranches',
    tranches: [
      { percent: 20, instant: '2030-12-03T14:00:00Z' },
      { percent: 80, instant: '2030-12-03T19:00:00Z' },
    ],
  },
} as const
const sms = { senderId: 'CLINICA', numbers, text: 'Su cita es mañana.', accountId: '4001' }
const messages = numbers.map((e164) => ({ e164, text: 'Su cita es mañana.' }))
const bulk = { senderId: 'CLINICA', messages, accountId: '4001' }
const call = {
  senderId: 'CLINICA',
  e164: '+573000000001',
  text: 'Su cita es mañana.',
  language: 'Spanish',
  gender: 'Female',
} as const

export const sampleCalls: Readonly<
  Record<OperationName, (client: ProviderClient) => Promise<unknown>>
> = {
  createGroup: (client) => client.createGroup({ name: 'Citas ·7F3K9Q' }),
  listGroups: (client) => client.listGroups(),
  addContacts: (client) => client.addContacts({ groupId, contacts, template }),
  deleteContacts: (client) => client.deleteContacts({ groupId, numbers }),
  deleteGroup: (client) => client.deleteGroup({ groupId }),
  listContacts: (client) => client.listContacts({ groupId }),
  sendToGroup: (client) => client.sendToGroup({ ...content, groupId }),
  sendToContacts: (client) => client.sendToContacts({ ...content, contacts }),
  getCampaign: (client) => client.getCampaign({ campaignId }),
  findCampaigns: (client) => client.findCampaigns({ name: 'Citas ·7F3K9Q' }),
  updateCampaign: (client) => client.updateCampaign({ campaignId, changes: { template } }),
  cancelCampaign: (client) => client.cancelCampaign({ campaignId }),
  account: (client) => client.getAccount(),
  // The log-in is what comes first before a message.
  login: async (client) => perform(await client.prepareSms(sms)),
  sendSms: async (client) => perform(await client.prepareSms(sms)),
  bulkSendSms: async (client) => perform(await client.prepareBulkSms(bulk)),
  deliveryStatus: (client) =>
    client.findDelivery({ messageId: 'M1003', sentAt: '2030-12-03T14:00:00Z' }),
  sendVoice: (client) => perform(client.prepareVoice(call)),
}

async function perform(prepared: Prepared<unknown> | Failure): Promise<unknown> {
  return 'kind' in prepared ? prepared : prepared.perform()
}
