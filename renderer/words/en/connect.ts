// Why a screen that asks the provider cannot be used yet, and the two ways out.

import type { connect as spanish } from '../es/connect.ts'
import type { Translation } from '../translation.ts'

export const connect = {
  'no-account': 'No account is connected yet',
  'no-key': 'The key of this service is missing',
  'key-unreadable': 'The saved key cannot be read on this computer',
  'key-refused': 'The provider refused the key',
  body: 'Connect your account in Settings, or try practice mode: nothing will leave this computer.',
  openSettings: 'Open Settings',
  practise: 'Use practice mode',
} as const satisfies Translation<typeof spanish>
