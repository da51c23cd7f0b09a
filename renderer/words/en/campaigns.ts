// Words of Campaigns: the list, one campaign, its statuses and what can be done to it.

import type { campaigns as spanish, campaignProblems as spanishProblems } from '../es/campaigns.ts'
import type { Translation } from '../translation.ts'
import { keeping } from './keeping.ts'

export const campaigns = {
  title: 'Campaigns',
  listFailed: 'The list of campaigns could not be read',
  emptyTitle: 'No campaigns yet',
  emptyBody: 'Once you send or schedule a campaign, you will see here how it goes.',
  emptyAction: 'Create the first campaign',
  nothingMatches: 'No campaign matches the filters',
  clearFilters: 'Clear filters',
  filters: 'Filter campaigns',
  filterName: 'Name',
  filterNameHint: 'Part of the name',
  filterStatus: 'Status',
  anyStatus: 'Any status',
  filterDays: 'Created between',
  anyDay: 'Any day',
  previousMonth: 'Previous month',
  nextMonth: 'Next month',
  shownCount: '{shown, plural, =0 {None} one {# campaign} other {# campaigns}} of {total, number}',
  columnName: 'Name',
  columnStatus: 'Status',
  columnProgress: 'Progress',
  columnContacts: 'Contacts',
  columnNext: 'Next tranche',
  columnCreated: 'Created',
  providerSearch: 'Search at the provider',
  providerSearchBody:
    'Asks the provider for the campaigns of your account, those made outside Campanero too. It sends and changes nothing.',
  providerSearchAll: 'All',
  providerSearchAsk: 'Search',
  providerSearchFound:
    '{count, plural, =0 {The provider found no campaign.} one {The provider found # campaign.} other {The provider found # campaigns.}}',
  providerSearchPartial: 'There may be more: the list did not come to its end.',
  providerNoName: 'No name',
  providerStatusUnknown: 'No data',
  uploadedShare: 'Uploaded: {percent}',
  deliveredShare: 'Delivered: {percent}',
  practice: 'Practice',

  statusPreparing: 'Preparing',
  statusUploading: 'Uploading',
  statusStopped: 'Stopped',
  statusRequesting: 'Requesting the send',
  statusScheduled: 'Scheduled',
  statusSending: 'Sending',
  statusSendingTranche: 'Sending tranche {number, number} of {total, number}',
  statusPaused: 'Paused',
  statusCompleted: 'Completed',
  statusCancelled: 'Cancelled',
  statusFailed: 'Failed',
  statusRejected: 'Refused',
  statusUnresolved: 'Not confirmed',

  statusUploadPaused: 'Upload paused',
  statusWaiting: 'Waiting for the network',
  todayAt: 'today {time}',
  tomorrowAt: 'tomorrow {time}',
  yesterdayAt: 'yesterday {time}',
  dayAt: '{date}, {time}',

  oneCampaign: 'Campaign',
  openFailed: 'The campaign could not be opened',
  backToList: 'Back to the list',
  createdAt: 'Created {moment}',
  updatedAgo: 'updated <time></time>',
  refresh: 'Refresh',
  refreshFailed: 'It could not be refreshed; this is the last that was known',
  edit: 'Edit…',
  editDone: 'The changes were applied.',
  cancelCampaign: 'Cancel campaign…',
  barrierNotThereYet: 'It is still being uploaded. Use Stop if it must not go out.',
  barrierAlreadyLeaving: 'It has begun to go out: message and times can no longer be changed.',
  barrierNothingScheduled: 'Nothing scheduled is left to cancel.',
  barrierUnresolved: 'It is not known whether the provider has this campaign.',
  barrierEnded: 'The campaign has ended.',

  cancelTitle: 'Cancel campaign',
  cancelLoses:
    '{count, plural, one {# contact of “{name}” will not get} other {# contacts of “{name}” will not get}} the scheduled message:',
  cancelTranche:
    'Tranche {number, number}, {moment}: {count, plural, one {# contact} other {# contacts}}',
  cancelKeepsSent:
    'What has already gone out cannot be taken back. A cancelled campaign does not come back.',
  cancelFailed: 'It could not be cancelled',
  keepCampaign: 'Keep the campaign',
  cancelConfirm: '{count, plural, one {Cancel # message} other {Cancel # messages}}',
  cancelDone: 'The campaign was cancelled.',

  figures: 'Figures',
  delivered: 'Delivered',
  onTheWay: 'On the way',
  failed: 'Failed',
  pending: 'Pending',
  figuresNews: 'Delivered: {delivered, number}. Failed: {failed, number}.',
  chartTitle: 'Deliveries over time',
  chartNote: 'What has been seen since this window was opened.',
  chartTable: 'Deliveries over time, as a table',
  chartTime: 'Time',

  preparing: 'Preparing the contacts',
  uploading: 'Uploading {uploaded, number} of {total, number}',
  uploadNote: 'Working out how long is left…',
  remaining: 'About {time} left',
  paceAndRemaining:
    'About {time} left · {count, plural, one {# contact} other {# contacts}} a second',
  pause: 'Pause',
  stop: 'Stop',
  stopping: 'Stopping…',
  stoppingNote: 'The send will not be requested.',
  stopFailed: 'It could not be stopped',
  stoppedTitle: 'Stopped before the send was requested: no message was sent',
  stoppedBody:
    '{uploaded, number} of {total, number} contacts had been uploaded. You can go on from there.',
  stoppedForGood:
    '{uploaded, number} of {total, number} contacts had been uploaded. To send, prepare the campaign again.',
  stoppedDirect: 'You can go on from there: the request did not leave.',
  stoppedDirectForGood: 'To send, prepare the campaign again.',
  pausedTitle: 'The upload is paused: no message was sent',
  waitingTitle: 'No connection to the provider: the upload waits and no message was sent',
  'cause-name-not-found': 'The address of the provider was not found. Often there is no internet.',
  'cause-connection-refused': 'The provider did not accept the connection.',
  'cause-unreachable': 'There is no way to the provider. Often there is no internet.',
  'cause-timeout': 'The provider did not answer in time.',
  'cause-untrusted-certificate':
    'The certificate of the server is not to be trusted; for safety nothing was sent to it.',
  countDiffers: 'The provider counts {counted} contacts and the list has {planned}.',
  passedTime: 'The time was {moment}.',
  foundIds: 'Identifiers at the provider: {ids}.',
  resume: 'Resume',
  resumeFailed: 'It could not be resumed',
  noteTitle: 'Good to know',
  problemTitle: 'Something did not go as expected',
  mayPowerOff: 'You may switch the computer off',
  mayPowerOffWhy: 'The provider has the campaign and sends it by itself.',
  mayPowerOffEnded: 'This campaign needs nothing more from this computer.',
  mayPowerOffStopped: 'What is uploaded is kept, and nothing leaves until you press Resume.',
  mayPowerOffUnclear: 'What is known is kept, and nothing is sent again by itself.',
  practicePower:
    'This is practice: if you close Campanero, the practice provider forgets this campaign. With a real account you could switch the computer off.',
  doNotPowerOff: 'Do not switch the computer off yet',
  doNotPowerOffWhy:
    'The contacts are being uploaded from here. We will tell you when you may switch it off.',
  doNotPowerOffWaiting:
    'If you switch it off or close Campanero, the upload does not go on by itself: you resume it later.',
  doNotPowerOffAsking:
    'The provider is being asked to send. We will tell you when you may switch it off.',
  doNotPowerOffLooking:
    'The send left, but its answer was lost. Campanero is looking for it at the provider and will send nothing again. This may take about two minutes.',

  tranches: 'Tranches',
  tranche: 'Tranche',
  trancheStart: 'Start',
  atOnce: 'at once',
  trancheScheduled: 'Scheduled',
  trancheSending: 'Sending',
  trancheCompleted: 'Completed',
  trancheCancelled: 'Cancelled',
  trancheFailed: 'Failed',
  trancheUnknown: 'No data',
  trancheNotSent: 'Not sent',
  trancheUnconfirmed: 'Not confirmed',

  message: 'Message',
  messageFigures: 'Sender {sender} · {parts, plural, one {# SMS in total} other {# SMS in total}}',

  refusalTitle: 'The provider refused the campaign',
  refusalNothingSent: 'No message was sent and nothing counts as sent.',
  refusalCite: 'Words of the provider (answer {status})',
  refusedRows: 'Refused rows',
  refusedRow: 'Row',
  refusedNumber: 'Phone',
  refusedWords: "Provider's reason",
  refusedMore: 'and {count, plural, one {# more} other {# more}}',
  fixRows: '{count, plural, one {Fix that row} other {Fix those # rows}}',
  fixInFile: 'Fix those rows in your file and prepare the campaign again.',

  unresolvedTitle: 'This may have been sent',
  unresolvedBody:
    'The request to send to {count, plural, one {# contact} other {# contacts}} left this computer, but no clear answer came from the provider.',
  unresolvedNoResend: 'Campanero will not send it again by itself.',
  unresolvedWhatToDo:
    "Look for “{name}” in the provider's panel; there the name ends with a short mark after “·”. Or press Refresh to have Campanero look for it again.",
  markAsSent: 'It is in the panel: mark as sent',
  markAsSentFailed: 'It could not be marked',
  sendAgain: 'It is not in the panel: send again…',
  sendAgainTitle: 'Send again?',
  sendAgainRisk:
    'If the provider did take the first send, {count, plural, one {# person gets} other {# people get}} the message twice. Campanero looks for it one last time before it sends.',
  sendAgainType: 'Type the name of the campaign to confirm: {name}',
  sendAgainKeep: 'Do not send',
  sendAgainConfirm:
    '{count, plural, one {Send again to # contact} other {Send again to # contacts}}',
  sendAgainDespite:
    '{count, plural, one {Send all the same to # contact} other {Send all the same to # contacts}}',
  sendAgainFailed: 'It was not sent again',
  evidence: 'What is known',
  evidenceLeft: 'The request left',
  evidenceMark: 'Mark in its name',
  evidenceLooks: 'Looked for at the provider',
  evidenceNeverLooked: 'Not looked for yet.',
  evidenceEarlier: '{count, plural, one {Before, # more time.} other {Before, # more times.}}',
  look: '{time}: {listed, plural, one {# campaign} other {# campaigns}} on {pages, plural, one {# page} other {# pages}}, {found, number} with the mark.',
  lookPartial:
    '{time}: {listed, plural, one {# campaign} other {# campaigns}} on {pages, plural, one {# page} other {# pages}}, {found, number} with the mark. The list did not come whole.',
  lookUnanswered: '{time}: the provider gave no clear answer.',
  evidenceContacts: 'Contacts uploaded',
  evidenceContactsDirect: 'Contacts in the request',

  details: 'Details',
  notYet: 'not yet',
  none: 'none',
  factId: 'Identifier in Campanero',
  factProviderId: 'Identifier at the provider',
  factProviderStatus: 'Status according to the provider',
  factGroup: 'Group',
  factTarget: 'Target',
  targetDirect: 'direct send, without a group',
  factProblem: 'Problem',
  factPurpose: 'Purpose',
  purposePromotional: 'Promotion',
  purposeCollection: 'Collection',
  purposeTransactional: 'Service notice',
  factSender: 'Sender',
  factUploaded: 'Contacts uploaded',
  factExcluded: 'Rows left out',
  factCreated: 'Created',
  factUpdated: 'Last change',
  factRefreshed: 'Last question to the provider',
} as const satisfies Translation<typeof spanish>

/** One sentence for each problem that a campaign can carry. */
export const campaignProblems = {
  'stopped-by-person': 'You stopped it.',
  'paused-by-person': 'You paused it.',
  'waiting-for-network':
    'It goes on by itself when the provider answers again, if that is within an hour and Campanero stays open.',
  interrupted: 'Campanero closed while it was being prepared or uploaded.',
  'provider-unreachable':
    'The provider could not be reached. Check the internet connection and try again.',
  ...keeping,
  'no-key': 'The account key is missing. Save it in Settings, Connection.',
  'operation-off':
    'The connection profile does not have this operation switched on. Check it in Settings.',
  refused: 'The provider refused the request.',
  'group-unclear':
    'It is not known whether the provider made the group; so nothing was sent to it.',
  'upload-unclear':
    'It is not known whether the provider took a part of the contacts; so nothing was sent.',
  'group-missing': 'The provider does not show the group; so nothing was sent.',
  'group-count-differs':
    "The provider's group does not have the same contacts as the list; so nothing was sent.",
  'excluded-people':
    'Somebody on the list asked for no messages after the review; so nothing was sent. Prepare the campaign again: Campanero will leave out those in Contacts, Excluded.',
  'sent-meanwhile':
    'While it waited, the same text went to the same people in another campaign; so nothing was sent.',
  'schedule-passed':
    'While the list was being uploaded the time of a tranche passed, so nothing was sent. Choose another time.',
  'send-unclear': 'The send left and no clear answer came from the provider.',
  restored:
    'It comes from a copy of your data: it may have been sent after the copy was made. Campanero looked for it at the provider and will not send it again by itself.',
  'found-twice':
    'The provider has more than one campaign with the mark of this one. Look at them in its panel as soon as you can.',
  'practice-restarted':
    'The practice provider started anew and no longer remembers this campaign. It is not a real send.',
  'marked-as-sent':
    "You found it in the provider's panel and marked it as sent. Campanero cannot see its progress.",
  'sent-again':
    "You did not find it in the provider's panel and sent it again in another campaign.",
  unexpected: 'Something failed inside Campanero. Copy the details and send them to support.',
} as const satisfies Translation<typeof spanishProblems>
