// The menu's page about the connection profile of the current account.
import { z } from 'zod'
import {
  operationNameSchema,
  profileFaultSchema,
  profileViewSchema,
  requestPreviewSchema,
} from '../provider/profile-view.ts'
import { nothing } from './command-inputs.ts'

const faultsSchema = z.array(profileFaultSchema)

export const profileCommands = {
  'profile.get': { input: nothing, output: profileViewSchema },
  /** `profile` may be a draft, wrong in places; either `request` or `faults` is there. Nothing leaves the computer. */
  'profile.preview': {
    input: z.strictObject({
      profile: z.record(z.string(), z.unknown()),
      operation: operationNameSchema,
    }),
    output: z.discriminatedUnion('ok', [
      z.strictObject({ ok: z.literal(true), request: requestPreviewSchema }),
      z.strictObject({ ok: z.literal(false), faults: faultsSchema }),
    ]),
  },
  /** Saves only a profile without faults. */
  'profile.save': {
    input: z.strictObject({ json: z.string().max(100_000) }),
    output: z.discriminatedUnion('ok', [
      z.strictObject({ ok: z.literal(true), view: profileViewSchema }),
      z.strictObject({ ok: z.literal(false), faults: faultsSchema }),
    ]),
  },
  'profile.reset': { input: nothing, output: profileViewSchema },
  'profile.export': {
    input: nothing,
    output: z.strictObject({ fileName: z.string(), json: z.string() }),
  },
} as const
