// The part of the menu about how lists and texts are kept on this computer.
import { z } from 'zod'
import { dataCustodies, dataProtectionSchema } from '../data/data-protection.ts'
import { nothing } from './command-inputs.ts'

export const dataCommands = {
  'data.get': { input: nothing, output: dataProtectionSchema },
  /** Keeps the same key another way; nothing that is kept is lost. */
  'data.protect': {
    input: z.strictObject({ custody: z.enum(dataCustodies) }),
    output: dataProtectionSchema,
  },
  /** Looks for the key of a locked workspace again. */
  'data.unlock': { input: nothing, output: dataProtectionSchema },
  /** For a locked workspace whose key is lost for good: its lists and texts are forgotten, the ledger stays. */
  'data.start-over': { input: nothing, output: dataProtectionSchema },
} as const
