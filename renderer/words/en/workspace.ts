// Words about the file with the work: when it does not open, copies of it, and how long it keeps people's data.
import type { workspace as spanish } from '../es/workspace.ts'
import type { Translation } from '../translation.ts'

export const workspace = {
  'copy_damaged-copy': 'The file is damaged.',
  'copy_not-a-workspace': 'Campanero did not write it.',
  copy_missing: 'The file is no longer there.',
  'copy_nothing-readable': 'Nothing of it could be read.',

  title_damaged: 'The file with your work is damaged',
  body_damaged:
    'Campanero set it aside unchanged. It held the memory of what was sent already, so nothing is sent until you choose how to go on. What the provider has scheduled goes its way.',
  'title_in-use': 'Another program is using your data',
  'body_in-use':
    'Another window or the command line of Campanero has this file open. Close it and try again; nothing was lost.',
  'title_newer-version': 'Your data is of a newer version',
  'body_newer-version':
    'It was kept by a Campanero newer than this one. Update Campanero on this computer; your data was not touched.',
  'title_old-sqlite': 'A component of this computer is too old',
  'body_old-sqlite':
    'The part that keeps the data can lose it in this version, so it is not opened. Install the current version of Campanero; nothing was lost.',
  'title_no-permission': 'There is no permission to open your data',
  'body_no-permission':
    'The system does not allow reading or writing in this folder. Ask whoever looks after the computer for permission, or remove the protection of the folder, and try again.',
  'title_disk-full': 'The disk is full',
  'body_disk-full':
    'There is no room to open your data safely. Free at least 100 MB and try again; nothing was lost.',
  'title_disk-trouble': 'The disk does not answer well',
  'body_disk-trouble':
    'Reading or writing on the disk failed. Check that the disk or the network drive is connected and try again. If it happens again, have the disk checked.',
  title_unreadable: 'Your data cannot be opened',
  body_unreadable:
    'Something keeps the file with your work from being opened. Close Campanero, open it again and, if it happens again, copy the details and send them to support.',
  damagedPlace: 'The damaged file is here:',
  place: 'The file:',
  tryAgain: 'Try again',
  choiceFailed: 'That was not possible, and nothing was changed',

  restoreTitle: 'Use a copy',
  restoreBody:
    'If you saved a copy of your data, it takes the place of the damaged file. What you did after that copy will not be there.',
  restore: 'Restore a copy…',
  recoverTitle: 'Recover what is possible',
  recoverBody:
    'Campanero reads the damaged file part by part and takes everything that can be read to a new one. Something may be missing.',
  nothingReadable: 'Nothing of the damaged file could be read. Use a copy or begin anew.',
  recover: 'Try to recover',
  newTitle: 'Begin with a new space',
  newBody:
    'Your lists, your campaigns and the record of sends begin empty. The damaged file is kept.',
  startNew: 'Begin anew',
  newRisk:
    'The new space will know of no earlier send: Campanero cannot warn you when a message went to the same people already. Look at the panel of the provider before you send.',
  newWord: 'begin',
  newType: 'To confirm, type “{word}”',
  newKeep: 'Do not begin anew',

  replacedTitle: 'Your data was replaced',
  replacedBody: 'This data may be older than your last sends.',
  unsure:
    '{count, plural, =0 {No campaign is in doubt.} one {# campaign may have been sent since: Campanero looks for it at the provider and does not resume it. If it is not found, you decide.} other {# campaigns may have been sent since: Campanero looks for them at the provider and does not resume them. Those it does not find are for you to decide.}}',
  replacedLater:
    'Campaigns made since are not remembered here: compare with the panel of the provider before you send.',
  notWhole: 'A part of the damaged file could not be read and is missing.',
  exclusionsLeft:
    '{count, plural, one {# excluded number was left behind} other {# excluded numbers were left behind}}: they were protected with another key. Add them again in Contacts, Excluded, before you send.',
  exclusionsUnknown:
    'The numbers excluded after the copy could not be brought along. Look over Contacts, Excluded, before you send.',
  notReadable:
    'The key of this computer does not open the lists and texts of this copy. Campaigns are shown and followed, without their contacts. See Settings, Data and privacy.',
  goOn: 'Understood',

  'work_backing-up': 'Saving the copy…',
  work_restoring: 'Restoring…',
  work_recovering: 'Recovering…',
  work_forgetting: 'Deleting…',

  keeping: 'How long it is kept',
  keepingNote:
    'After that time contacts and texts are deleted. One line with name, dates and figures stays, so that nothing is sent twice.',
  keepFor: 'Keep the data of each campaign',
  keepForHint:
    'Counted from its end. Single messages and activity from before are deleted as well. A campaign under way or in doubt is kept. Lists you saved by a name stay until you delete them.',
  keepDays: '{days, number} days',
  keepAlways: 'For ever',
  copies: 'File and copies',
  copiesNote:
    "Save a copy on another disk now and then. Copies that you save or make by hand hold people's data, and Campanero cannot delete them.",
  placeAndSize: 'Your data is on this computer ({size, number} MB):',
  backUp: 'Save a copy…',
  backedUp: 'Copy saved and checked: {path}',
  backUpFailed: 'The copy was not saved',
  restoreAsk: 'Restore a copy?',
  restoreRisk:
    'What is here now is set aside, not deleted. What was sent after the copy is not in it: campaigns that had not ended are looked for at the provider, and none is resumed by itself.',
  restoreKeep: 'Leave everything as it is',
  aside: '{count, plural, one {# file set aside} other {# files set aside}}',
  aside_damaged: 'Damaged, {moment}:',
  aside_replaced: 'Replaced by a copy, {moment}:',
  'aside_before-update': 'From before an update, {moment}:',
  deleteAside: 'Delete the files set aside',
  deleteAsideTitle:
    '{count, plural, one {Delete the file set aside?} other {Delete the # files set aside?}}',
  deleteAsideBody: "They hold people's data. Once deleted they cannot be brought back.",
  deleteAsideKeep: 'Keep them',
  asideDeleted: 'The files set aside were deleted.',

  forgetPurpose: 'Delete data from this computer',
  here: 'this computer',
  forget: 'Delete its data…',
  forgetTitle: 'Delete the data of this campaign?',
  forgetBody:
    'Its {count, plural, one {# contact} other {# contacts}}, the text and the answers are deleted from this computer, and so are the files set aside. One line with name, dates and figures stays. What the provider keeps, lists you saved by a name, and copies you made by hand are not deleted.',
  forgetKeep: 'Keep it',
  forgetConfirm: 'Delete the data',
  forgetFailed: 'It was not deleted',
  forgetDone: 'The data of the campaign was deleted.',
  forgotten:
    'The contacts and the text were deleted from this computer ({moment}). The figures stay.',
} as const satisfies Translation<typeof spanish>
