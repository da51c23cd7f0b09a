// Words of the frame around every screen: title bar, navigation, palette, shortcuts.

import type { shell as spanish } from '../es/shell.ts'
import type { Translation } from '../translation.ts'

export const shell = {
  appName: 'Campanero',
  mainNavigation: 'Main',
  newCampaign: 'New campaign',
  home: 'Home',
  campaigns: 'Campaigns',
  settings: 'Settings',
  practiceMode: 'Practice mode',
  practiceHint: 'Nothing leaves this computer: messages go to a practice provider.',
  palettePlaceholder: 'Search or run…',
  paletteNothing: 'Nothing has that name.',
  connectionReady: 'Account ready',
  connectionMissingKey: 'Key missing',
  connectionUnauthorised: 'Key refused',
  connectionUnset: 'No account',
  connectionPractice: 'Practice',
  loading: 'Loading…',
  close: 'Close',
  retry: 'Try again',
  cancel: 'Cancel',
  back: 'Back',
  copyDetails: 'Copy details',
  copied: 'Copied',
  optional: 'optional',
  skipToContent: 'Skip to content',
  steps: 'Steps',
  stepFiles: 'File',
  stepColumns: 'Columns',
  stepFix: 'Fix',
  stepMessage: 'Message',
  stepSchedule: 'Sending',
  stepReview: 'Review',
  continueTo: 'Continue: {step}',
  crashed: 'This screen failed',
  crashedBody:
    'Your saved data is intact. Load the screen again; if it happens twice, copy the details and send them to support.',
  reload: 'Load again',
  shortcuts: 'Keyboard shortcuts',
} as const satisfies Translation<typeof spanish>
