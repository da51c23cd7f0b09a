// Why a send was held back on this computer before it left.

import type { keeping as spanish } from '../es/keeping.ts'
import type { Translation } from '../translation.ts'

export const keeping = {
  'list-not-kept':
    'The list or the text of this campaign is no longer kept on this computer. Nothing was sent; begin a new campaign.',
  'disk-nearly-full':
    'Less than 50 MB are free on the disk and the record of the send would not fit. Nothing was sent; free some space and repeat.',
  'record-not-writable':
    'The record of sends could not be written and read back. Nothing was sent; check the disk and repeat.',
  'clock-behind':
    "This computer's clock shows a time before the last send. Nothing was sent. Correct the time; if it is right already, repeat.",
  'clock-impossible':
    "This computer's clock shows a year that cannot be. Nothing was sent; correct the date and repeat.",
} as const satisfies Translation<typeof spanish>
