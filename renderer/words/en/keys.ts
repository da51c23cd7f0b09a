// Words of the keys: how each stands, entering and forgetting one, in English.

import type { keys as spanish } from '../es/keys.ts'
import type { Translation } from '../translation.ts'

export const keys = {
  title: 'Keys',
  body: 'The provider may give a different key for each service. Once saved they are never shown again.',
  inPractice: 'Practice mode needs none. These are those of the real account.',
  unauthorised: 'The provider refused the key. It is still saved: check it or change it.',
  forSession: 'This computer has no protected store: keys work only until Campanero is closed.',
  campaignsUse: 'Needed for groups and campaigns.',
  transactionalUse: 'For the single message, the delivery to each number, and the balance.',
  voiceUse: 'Only for calls with a spoken message.',
  missing: 'No key is saved.',
  configured: 'Set up',
  ending: '····{last4}',
  protected: 'Kept in the protected store of the system',
  session: 'This session only: forgotten when Campanero closes',
  unreadable: 'The saved key cannot be read on this computer. Write it again.',
  openSave: 'Enter key…',
  openReplace: 'Change key…',
  keyField: 'New key for {service}',
  userField: 'User for {service}',
  passwordField: 'Password for {service}',
  keyEmpty: 'Write the key.',
  passwordEmpty: 'Write the password.',
  userEmpty: 'Write the user.',
  userColon: 'The user cannot hold a colon.',
  save: 'Save key',
  replace: 'Change key',
  saved: 'The key for {service} was saved.',
  saveFailed: 'The key was not saved',
  forget: 'Forget key…',
  forgetTitle: 'Forget the key for {service}',
  forgetBody:
    'The key ending in {last4} is erased from this computer. To use the service again you will have to write it.',
  forgetConfirm: 'Forget key',
  keep: 'Keep key',
  forgotten: 'The key was erased from this computer.',
  forgetFailed: 'The key could not be erased',
} as const satisfies Translation<typeof spanish>
