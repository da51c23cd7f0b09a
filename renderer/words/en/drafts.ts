// Words about a campaign that is still being made.
import type { drafts as original } from '../es/drafts.ts'
import type { Translation } from '../translation.ts'

export const drafts: Translation<typeof original> = {
  save: 'Save draft',
  saved: 'Draft saved. It is in Home.',
  savedForNow:
    'Draft saved until you close Campanero: that is how lists are kept on this computer.',
  saveFailed: 'The draft was not saved.',
  tooBig: 'The list is too big to be kept with the draft. Keep its file.',
  title: 'Continue the draft',
  about: '{rows, plural, one {# row} other {# rows}} · {file} ·',
  aboutRows: '{rows, plural, one {# row} other {# rows}} ·',
  continue: 'Continue',
  continueNamed: 'Continue {name}',
  openFailed: 'The draft could not be opened',
  discard: 'Discard…',
  discardTitle: 'Discard the draft',
  discardMeans:
    'The corrected list, the message and the schedule of “{name}” are lost. Your own file does not change.',
  discardKeep: 'Keep it',
  discardConfirm: 'Discard',
  discardFailed: 'The draft was not discarded',
}
