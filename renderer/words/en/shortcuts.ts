// Words of the command palette and of the list of keyboard shortcuts.

import type { shortcuts as spanish } from '../es/shortcuts.ts'
import type { Translation } from '../translation.ts'

export const shortcuts = {
  go: 'Go to',
  actions: 'Actions',
  campaigns: 'Campaigns',
  openFile: 'Open a contact file',
  practice: 'practice',
  title: 'Keyboard shortcuts',
  anywhere: 'Anywhere in the window',
  inTheList: 'While fixing contacts',
  palette: 'Search or run',
  newCampaign: 'New campaign',
  find: 'Search on this screen',
  stopAll: 'Stop everything',
  settings: 'Settings',
  section: 'Go to {name}',
  list: 'This list',
  close: 'Close dialogs and panels',
  nextError: 'Next error',
  previousError: 'Previous error',
  edit: 'Edit the cell',
  undo: 'Undo',
  redo: 'Redo',
  copy: 'Copy',
  paste: 'Paste',
  ends: 'First and last row',
  or: 'or',
} as const satisfies Translation<typeof spanish>
