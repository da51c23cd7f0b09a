// Names of the three services of an account, in English.

import type { services as spanish } from '../es/services.ts'
import type { Translation } from '../translation.ts'

export const services = {
  campaigns: 'Campaigns and groups',
  transactional: 'Single messages',
  voice: 'Voice',
} as const satisfies Translation<typeof spanish>
