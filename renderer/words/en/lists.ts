// Words of the lists that a person keeps by name: saved in Fix, found in Contacts and in File.
import type { lists as original } from '../es/lists.ts'
import type { Translation } from '../translation.ts'

export const lists: Translation<typeof original> = {
  title: 'Saved lists',
  note: 'Lists you have already corrected, to use again. They are only on this computer, encrypted, until you delete them.',
  noteForNow:
    'Lists you have already corrected, to use again. They are only on this computer, encrypted.',
  endWithApp:
    'On this computer lists last until Campanero closes. You can change that in Settings, Data and privacy.',
  listFailed: 'The saved lists could not be read',
  emptyTitle: 'No saved lists yet',
  emptyBody: 'Open a file, correct it, and choose “Save as a list…” in the menu of Fix.',
  emptyAction: 'Open a file',
  columnName: 'Name',
  columnPeople: 'People',
  columnSaved: 'Saved',
  columnUsed: 'Last used',
  columnActions: 'Actions',
  neverUsed: 'Not used',
  use: 'Use in a campaign',
  useNamed: 'Use in a campaign: {name}',
  useFailed: '“{name}” could not be opened',
  rename: 'Rename…',
  renameNamed: 'Rename {name}',
  renameTitle: 'Rename the list',
  renameConfirm: 'Rename',
  renameFailed: 'The name was not changed',
  renamed: 'The list is now called “{name}”.',
  remove: 'Delete…',
  removeNamed: 'Delete {name}',
  removeTitle: 'Delete the saved list',
  removeMeans:
    '“{name}” is deleted with its corrections. Your own file and the campaigns already sent do not change.',
  removeKeep: 'Keep it',
  removeConfirm: 'Delete list',
  removeFailed: 'The list was not deleted',
  removed: '“{name}” was deleted.',

  save: 'Save as a list…',
  saveTitle: 'Save as a list',
  saveBody:
    '{people, plural, =0 {Nobody can get a message yet} one {# person can get a message} other {# people can get a message}}, out of {rows, plural, one {# row} other {# rows}}. It is saved with its corrections, which you can still undo.',
  name: 'Name of the list',
  nameMissing: 'Write a name.',
  nameTaken: 'There is a list “{name}” already, saved on {date}. Saving replaces it.',
  saveConfirm: 'Save list',
  replaceConfirm: 'Replace list',
  saving: 'Saving',
  saved: 'List “{name}” saved. It is in Contacts, Lists.',
  savedForNow:
    'List “{name}” saved until you close Campanero: that is how lists are kept on this computer.',
  saveFailed: 'The list was not saved',
  tooBig: 'The list is too big to be saved. Keep its file.',

  choose: 'A saved list',
  chosenAbout: '{people, plural, one {# person} other {# people}} · {date}',
}
