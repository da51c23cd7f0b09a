// A request that will leave once a person has confirmed it, in words they can check.
import { z } from 'zod'

export const plannedRequestSchema = z.strictObject({
  operation: z.string(),
  method: z.string(),
  url: z.string(),
  times: z.number().int(),
})
