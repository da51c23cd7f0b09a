// Words of Activity: every request that left this computer, and the names of what they asked.

import type { activity as spanish, operations as spanishOperations } from '../es/activity.ts'
import type { Translation } from '../translation.ts'

export const activity = {
  title: 'Activity',
  note: 'Every request that left this computer or tried to: where to, what for, and how many people were in it.',
  refresh: 'Refresh',
  export: 'Export',
  exportCsv: 'Table for Excel (CSV)',
  exportJson: 'All the detail (JSON)',
  exportFailed: 'It could not be exported',
  exported: '{count, plural, one {# request was exported.} other {# requests were exported.}}',
  listFailed: 'The activity could not be read',
  emptyTitle: 'Nothing has left this computer',
  emptyBody:
    'Reading files, correcting them and writing messages send nothing. When something leaves, it will appear here.',
  search: 'Search',
  searchHint: 'Address, operation or answer',
  filters: 'Filter the activity',
  outcome: 'Outcome',
  anyOutcome: 'Any outcome',
  nothingMatches: 'No request matches the filters',
  clearFilters: 'Clear filters',
  shown: '{shown, number} of {total, plural, one {# request} other {# requests}}',
  more: 'See older ones',
  moreFailed: 'The older ones could not be read',

  nothingWithPeople:
    'No request that left this computer has carried contacts ({requests, plural, one {# request recorded} other {# requests recorded}}).',
  someWithPeople:
    '{withPeople, plural, one {# request that left this computer carried} other {# requests that left this computer carried}} contacts, of {requests, plural, one {# recorded} other {# recorded}}.',
  onlyWithPeople: 'Only those that carried contacts',

  columnTime: 'When',
  columnHost: 'Where to',
  columnPurpose: 'What for',
  columnPeople: 'People',
  columnFields: 'Data it carried',
  columnOutcome: 'Outcome',
  noFields: 'none',
  practice: 'Practice',
  open: 'See {purpose}, {time}',

  done: 'Accepted',
  refused: 'Refused',
  'not-sent': 'Did not leave',
  unknown: 'No clear answer',

  detailTitle: 'Request',
  fact: 'Fact',
  began: 'Left',
  lasted: 'Took',
  size: 'Size',
  method: 'Method and address',
  status: 'Answer',
  reason: 'Reason',
  noStatus: 'none',
  request: 'What was asked',
  answer: 'What was answered',
  noAnswer: 'No answer came.',
  masked: 'Keys, numbers and texts are hidden: they are kept that way too.',
} as const satisfies Translation<typeof spanish>

export const operations = {
  createGroup: 'Create a group',
  listGroups: 'See the groups',
  addContacts: 'Upload contacts to a group',
  deleteContacts: 'Remove contacts from a group',
  deleteGroup: 'Delete a group',
  listContacts: 'See the contacts of a group',
  sendToGroup: 'Send a campaign to a group',
  sendToContacts: 'Send a direct campaign',
  getCampaign: 'Ask about a campaign',
  findCampaigns: 'Look for campaigns',
  updateCampaign: 'Change a campaign',
  cancelCampaign: 'Cancel a campaign',
  account: 'Ask about the account',
  login: 'Log in',
  sendSms: 'Send an SMS',
  bulkSendSms: 'Send several SMS',
  deliveryStatus: 'Ask about a delivery',
  sendVoice: 'Make a call',
} as const satisfies Translation<typeof spanishOperations>
