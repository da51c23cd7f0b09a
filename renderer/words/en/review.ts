// Words of the last step: the plan, what must be agreed to, and the send.
import type { review as spanish } from '../es/review.ts'
import type { Translation } from '../translation.ts'

export const review = {
  title: 'Review and send',
  notPrepared: 'The review is not prepared',
  prepare: 'Prepare the review',
  reviewing: 'Reviewing the campaign…',
  handingOver: 'Preparing {done, number} of {total, plural, one {# contact} other {# contacts}}',
  handingOverLabel: 'Progress of the preparation',
  nothingLeft: 'Nothing leaves this computer until you confirm.',
  nothingOfThisList: 'Nothing of this list has left this computer so far.',
  provenByLog:
    'According to the log, {requests, plural, =0 {0 requests} one {# request} other {# requests}} left since {time} and none carried contacts.',
  othersLeft:
    'According to the log, {withPeople, plural, one {# request with contacts} other {# requests with contacts}} of other sends left since {time}.',
  seeLog: 'See the log',
  cancelPreparing: 'Cancel',

  noAccount: 'No account is connected yet',
  noKey: 'The account key is missing',
  keyUnreadable: 'The saved key cannot be read on this computer',
  keyRefused: 'The provider refused the key',
  accountBody:
    'The campaign stays ready here. Connect your account to send it, or try it in practice mode: nothing will leave this computer.',
  connectAccount: 'Connect the account',
  usePractice: 'Use practice mode',

  reviewFailed: 'The campaign could not be reviewed',
  sendFailed: 'The campaign could not be sent',
  mayHaveStarted:
    'It is not known whether the campaign started. Look for it in Campaigns before trying again.',
  useGroup: 'Change to a new group',
  goToFix: 'Go to Fix',
  goToMessage: 'Go to Message',
  goToSchedule: 'Go to Sending',
  goToSettings: 'Go to Settings',

  edit: 'Change',
  contactsSection: 'Contacts',
  editContacts: 'Change the contacts',
  contacts: 'Contacts',
  excluded: 'Rows that get nothing',
  source: 'File',
  target: 'Sent',
  direct: 'Directly, without a group',
  newGroup: 'To the new group',
  sendingSection: 'Campaign',
  editSending: 'Change the details of the campaign',
  name: 'Name',
  account: 'Account',
  sender: 'Sender',
  purpose: 'Purpose',
  messageSection: 'Messages',
  editMessage: 'Change the message',
  firstMessage: 'The first',
  lastMessage: 'The last',
  longestMessage: 'The longest',
  partsOf: '{count, plural, one {# SMS} other {# SMS}}',
  toRow: '{phone} · row {row, number}',
  timesSection: 'Times',
  editTimes: 'Change the times',
  atOnce: 'Starts as soon as you confirm.',
  tranche: 'Tranche',
  share: 'Share',
  localTime: 'Local time',
  utcTime: 'UTC time',
  requestsSection: 'What will leave this computer',
  requestsHint:
    'These are the exact requests to the provider. They carry only the phone and the columns the message uses.',
  request: 'Request',
  address: 'Address',
  times: 'Times',
  createGroup: 'Create the group',
  addContacts: 'Upload contacts',
  listGroups: 'Check the group',
  listContacts: "Check the group's people",
  sendToGroup: 'Send to the group',
  sendToContacts: 'Send to the contacts',

  warnings:
    '{count, plural, one {Look at this before sending} other {Look at these # things before sending}}',
  warnLegal: 'Outside the allowed hours: {time}.',
  warnNoRules: 'We know no rules for {country}. Check them before sending.',
  warnParts:
    'Some people will get {count, plural, one {# SMS} other {up to # SMS}}: some carriers deliver them apart, and each one is charged.',
  warnSentBefore:
    'The same text already went to these people in the last 24 hours, in the campaign “{name}”.',
  warnSentElsewhere:
    'The provider already shows “{name}”, from the last 24 hours, with the same name and the same text.',
  seeCampaign: 'See that campaign',
  seeAtProvider: 'Look for it at the provider',
  warnEmpty:
    '{count, plural, one {# message has a hole} other {# messages have a hole}} because a value is missing.',
  warnResidues:
    '{count, plural, one {# message has} other {# messages have}} remains of a spreadsheet, such as #N/A.',
  warnUnknownField:
    'The message uses a field that is not in the file: everybody will read the default.',
  warnBraces: 'The message has loose braces and people will see them.',
  warnMessage: 'Look at the message again.',
  warnTwice: 'A time happens twice that day because the clock goes back: the first is used.',
  warnSameTime: 'Some tranches leave at the same time.',
  warnOrder: 'Some tranches leave before the one above.',
  warnSchedule: 'Look at the times again.',

  confirmSection: 'Confirm',
  peopleWhoGetIt: 'People who will get the message',
  partsEach: 'SMS per contact',
  partsTotal: 'SMS in total',
  range: '{min, number} – {max, number}',
  encoding: 'Letters',
  normalLetters: 'Normal',
  specialLetters: 'Special',
  practice: 'Practice mode',
  practiceBody:
    'The messages go to a practice provider on this computer. Nobody gets them and nothing is charged.',
  consent: 'These people agreed to get my messages, and I have checked what will be sent.',
  typeNumber: 'To confirm, type {count, number}',
  typeNumberHint: 'It is the number of people who will get the message.',
  typedWrong: 'That is not the number of people of this send.',
  computerNow: 'Leave the computer on until the campaign shows as handed to the provider.',
  computerLater:
    'Leave the computer on until the campaign shows as scheduled; after that you may switch it off.',
  agreeFirst: 'Tick the box to be able to send.',
  agreeAndType: 'Tick the box and type the number to be able to send.',
  readyToSend:
    '{people, plural, one {# person} other {# people}} · {sms, plural, one {# SMS} other {# SMS}} in total',
  sending: 'Creating the campaign…',
  sendSms: 'Send {count, plural, one {# SMS} other {# SMS}}',
  sendPeople: 'Send to {count, plural, one {# person} other {# people}}',
  scheduleSms: 'Schedule {count, plural, one {# SMS} other {# SMS}}',
  schedulePeople: 'Schedule for {count, plural, one {# person} other {# people}}',
} as const satisfies Translation<typeof spanish>
