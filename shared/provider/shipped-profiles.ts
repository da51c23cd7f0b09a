// The profiles the app ships: YellowPush as documented or assumed, and the practice provider.
import { type ProviderProfile, parseProfile } from './provider-profile.ts'
import yellowPush from './yellowpush.json' with { type: 'json' }

export const yellowPushProfile: ProviderProfile = parseProfile(yellowPush)

/** Practice speaks the same contract at another address; `baseUrl` is its loopback origin. */
export function practiceProfile(baseUrl: string): ProviderProfile {
  const { services, operations } = yellowPushProfile
  return parseProfile({
    ...yellowPushProfile,
    name: 'Practice',
    services: {
      transactional: {
        baseUrl: `${baseUrl}/rest`,
        // One key for everything: practice must not ask a person for a user and a password.
        auth: { mode: 'bearer' },
        headers: {},
      },
      campaigns: { ...services.campaigns, baseUrl },
      voice: { ...services.voice, baseUrl },
    },
    operations: {
      ...operations,
      listContacts: { ...operations.listContacts, enabled: true },
      sendVoice: { ...operations.sendVoice, enabled: true, path: '/api/voice' },
    },
    wire: { ...yellowPushProfile.wire, requestsPerSecond: 50 },
  })
}
