// How sure the method and path of each shipped operation are; details in docs/provider.md.

import type { OperationMark } from './profile-view.ts'
import type { OperationName } from './provider-profile.ts'

/** The provider documents that the first eleven exist, and nowhere their methods and paths. */
export const operationMark: Readonly<Record<OperationName, OperationMark>> = {
  createGroup: 'assumed',
  listGroups: 'assumed',
  addContacts: 'assumed',
  deleteContacts: 'assumed',
  deleteGroup: 'assumed',
  sendToGroup: 'assumed',
  sendToContacts: 'assumed',
  getCampaign: 'assumed',
  findCampaigns: 'assumed',
  updateCampaign: 'assumed',
  cancelCampaign: 'assumed',
  listContacts: 'assumed',
  account: 'sdk',
  login: 'sdk',
  sendSms: 'sdk',
  bulkSendSms: 'sdk',
  deliveryStatus: 'sdk',
  sendVoice: 'assumed',
}
