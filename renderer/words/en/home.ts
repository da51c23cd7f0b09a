// Words of Home and of the first start.

import type { home as spanish } from '../es/home.ts'
import type { Translation } from '../translation.ts'

export const home = {
  title: 'Home',
  newCampaign: 'New campaign',
  listFailed: 'Your campaigns could not be read',

  welcome: 'Welcome to Campanero',
  welcomeBody: 'It turns an Excel list into a correct SMS campaign. How would you like to begin?',
  practiceTitle: 'Practise',
  practiceBody:
    'No account needed: everything works the same, but messages go to a practice provider inside this computer and nobody gets them.',
  practiceChoose: 'Start practising',
  liveTitle: 'Connect an account',
  liveBody:
    'With the key of your YellowPush account you can send real messages; the key is kept on this computer only.',
  liveChoose: 'Connect my account',
  changeLater: 'You can change the mode at any time in Settings.',

  unsetTitle: 'No account is connected yet',
  unsetBody: 'Choose practice mode or connect your account to be able to send.',
  unauthorisedTitle: 'The provider refused the key',
  unauthorisedBody: 'Check the key to be able to send. What is scheduled stays at the provider.',
  noKeyTitle: 'The account key is missing',
  noKeyBody: 'You can prepare campaigns; save the key to send them.',
  openSettings: 'Open Settings',

  sessionTitle: 'Your lists are forgotten on closing',
  sessionBody:
    'This computer keeps the key of your lists only while Campanero is open. The excluded numbers are forgotten too.',
  lockedTitle: 'Your lists and texts are locked',
  lockedBody: 'Campaigns can be followed and cancelled; to send, they have to be opened.',
  openData: 'Data and privacy',

  unresolvedTitle:
    '{count, plural, one {One send is not confirmed} other {# sends are not confirmed}}',
  unresolvedBody:
    'The request left and no clear answer came. Campanero will not send anything again by itself.',
  seeEvidence: 'See what is known',
  seeEvidenceOf: 'See what is known of {name}',

  running: 'Under way',
  nothingRunning: 'No campaign is under way.',
  today: "Today's tranches",
  nothingToday: 'No tranche starts today.',
  recent: 'Recent campaigns',
  nothingRecent: 'No campaign has ended yet.',
  people: '{count, plural, one {# contact} other {# contacts}}',
  uploadedOf: 'Uploading {uploaded, number} of {total, number}',
  nextAt: 'next tranche {moment}',
  trancheLine: 'Tranche {number, number} · {count, plural, one {# contact} other {# contacts}}',

  newcomerTitle: 'Your first campaign, in three steps',
  newcomerBody: 'Nothing leaves this computer until you confirm the send.',
  step1Title: 'Bring your list',
  step1Body: 'An Excel or CSV file as it is. Campanero checks every phone and helps to fix it.',
  step2Title: 'Write the message',
  step2Body: "With each person's data, and knowing beforehand how many SMS it takes.",
  step3Title: 'Send or schedule',
  step3Body: 'Now, at one time or in tranches, within the allowed hours.',
  trySample: 'Try the sample list',
  ownList: 'Use my list',
} as const satisfies Translation<typeof spanish>
