// Words of Contacts: the groups kept in the person's account at the provider, and what changes them.

import type { groups as spanish } from '../es/groups.ts'
import type { Translation } from '../translation.ts'

export const groups = {
  title: 'Contact groups',
  note: 'They live in your account at the provider. Here they are as the provider counts them.',
  refresh: 'Refresh',
  create: 'Create group…',
  listFailed: 'The list of groups could not be read',
  emptyTitle: 'There are no groups in your account yet',
  emptyBody: 'A group keeps contacts in your account, to write to them again.',
  emptyAction: 'Create the first group',
  search: 'Search groups',
  searchHint: 'Part of the name',
  nothingMatches: 'No group matches the search',
  clearSearch: 'Clear the search',
  shownCount: '{shown, plural, =0 {None} one {# group} other {# groups}} of {total, number}',
  columnName: 'Name',
  columnContacts: 'Contacts',
  columnCreated: 'Created',
  columnId: 'Identifier',
  unnamed: 'Without a name',
  notSaid: 'The provider does not say',

  createTitle: 'Create group',
  createBody:
    'The group is created empty in your account. You can upload contacts to it afterwards.',
  name: 'Name of the group',
  nameMissing: 'Write the name of the group.',
  nameTaken:
    'There is a group with that name. You can create it all the same, but they are easy to confuse.',
  createConfirm: 'Create group',
  createFailed: 'The group was not created',
  createUnclear: 'Nobody knows whether the group was created',
  createUnclearBody:
    'Look for it in the list before creating it again. Campanero will not repeat it by itself.',
  seeList: 'See the list',
  createDone: 'The group “{name}” was created.',

  group: 'Group',
  openFailed: 'The group could not be opened',
  gone: 'The group is no longer in your account',
  goneBody: 'Somebody may have deleted it in the provider’s portal.',
  backToList: 'Back to the groups',
  delete: 'Delete group…',
  contacts: 'Contacts',
  contactsNote: 'according to the provider',
  created: 'Created',
  id: 'Identifier',
  busyUploading: 'A list is being uploaded to this group. Wait for it to finish, or stop it.',

  uploadTitle: 'Upload a list',
  uploadHow:
    'Lists are opened and corrected in New campaign, number by number. When yours is ready, come back here to upload it to this group.',
  uploadOpenFile: 'Open a file…',
  uploadUnfinished: '“{name}” is open, but it cannot be uploaded yet.',
  uploadUnfinishedBody: 'Choose the phone column and settle the rows with errors.',
  uploadGoFix: 'Go and correct it',
  uploadReady:
    '“{name}” is open: {count, plural, one {# correct contact} other {# correct contacts}}.',
  uploadExcluded:
    '{count, plural, =0 {No row is left out.} one {# row is not uploaded: it has an error, is repeated or was excluded.} other {# rows are not uploaded: they have an error, are repeated or were excluded.}}',
  uploadFields: 'Columns that go with the number',
  uploadFieldsHint: 'Only those a message will use. If you choose none, the number goes alone.',
  uploadConfirm: '{count, plural, one {Upload # contact} other {Upload # contacts}}',
  uploadAgain:
    'This list was already uploaded to this group. I want to upload it again, even if contacts are repeated.',
  uploadOther: 'Open another file…',
  preparing: 'Preparing {done, number} of {total, number}',
  cancelPreparing: 'Cancel',
  uploadNotStarted: 'The upload did not start',
  uploading: 'Uploading {done, number} of {total, number}',
  uploadStay: 'Leave the computer on until it ends.',
  stop: 'Stop',
  stopping: 'Stopping…',
  stopFailed: 'It could not be stopped',
  uploadCompleted: '{count, plural, one {The contact is} other {The # contacts are}} in the group.',
  uploadStopped: 'The upload was stopped: {done, number} of {total, number} are in the group.',
  uploadRefused: 'The provider refused a part: {done, number} of {total, number} are in the group.',
  uploadFailed: 'The upload could not go on: {done, number} of {total, number} are in the group.',
  uploadUnclear:
    'Nobody knows whether the last part arrived: {done, number} of {total, number} are there for certain. Campanero will not repeat it by itself.',
  uploadCounts: 'The provider counted {before, number} and now counts {after, number}.',
  recount: 'Count again',
  dismiss: 'Understood',
  tryAgain: 'Try again',
  earlierUpload: 'Last list uploaded',

  addTitle: 'Add a contact',
  addNumber: 'Number of the contact',
  addThere: '{phone} is in the group already.',
  addConfirm: 'Add contact',
  addFailed: 'The contact was not added',
  addDone: 'The provider accepted {phone}.',
  addUnchanged: 'There was no clear answer, but the group is as it was: {phone} was not added.',
  addRefused: 'The provider did not accept {phone}.',
  addUnclear:
    'Nobody knows whether {phone} is in the group. Campanero will not repeat it by itself: count again before you try.',
  removeTitle: 'Remove contacts',
  removeNumbers: 'Numbers to remove',
  removeHint: 'One on each line, or separated by commas. You can paste them from Excel.',
  removeTooMany: 'There are more than {max, number} numbers. Remove them in parts.',
  removeConfirm:
    '{count, plural, =0 {Remove contacts} one {Remove # contact} other {Remove # contacts}}',
  removeEmpty: 'Write at least one number.',
  removeAsk:
    '{count, plural, one {# contact will no longer be in “{name}”.} other {# contacts will no longer be in “{name}”.}} Your files do not change.',
  removeKeep: 'Keep them',
  removeFailed: 'No contact was removed',
  removeDone:
    '{count, plural, one {The provider agreed to remove # contact.} other {The provider agreed to remove # contacts.}}',
  removeUnchanged: 'There was no clear answer, but the group is as it was: nobody was removed.',
  removeRefused: 'The provider did not agree to remove them.',
  removeUnclear:
    'Nobody knows whether they were removed. Campanero will not repeat it by itself: count again before you try.',
  counts: 'The group went from {before, number} to {after, number}.',
  providerSaid: 'The provider’s words (answer {status})',

  listTitle: 'Contacts of the group',
  listOff:
    'The provider offers no documented way to see the numbers of a group. If your account has one, switch it on in Settings, Profile: operation “listContacts”.',
  openSettings: 'Open Settings',
  contactsFailed: 'The contacts could not be read',
  noContacts: 'The group is empty.',
  listShown: '{shown, number} of {total, plural, one {# contact} other {# contacts}}',
  searchNumbers: 'Find a number',
  noNumber: 'That number is not in the group.',

  deleteTitle: 'Delete group',
  deleteLoses:
    '{count, plural, =0 {“{name}” is empty. The group will be lost.} one {“{name}” will be lost, with the # contact it holds in your account.} other {“{name}” will be lost, with the # contacts it holds in your account.}}',
  deleteLosesUnknown: '“{name}” will be lost with all the contacts it holds in your account.',
  deleteNoUndo: 'It cannot be undone. Your files and the campaigns already sent do not change.',
  deleteType: 'To confirm, write {name}',
  deleteWrong: 'It is not the same. Mind capitals, accents and spaces.',
  deleteKeep: 'Keep the group',
  deleteConfirm: 'Delete the group',
  deleteFailed: 'The group was not deleted',
  deleteUnclear: 'Nobody knows whether the group was deleted',
  deleteDone: 'The group “{name}” was deleted.',
} as const satisfies Translation<typeof spanish>
