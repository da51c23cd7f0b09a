// The practice provider with few people in a request, so that a few people make several batches.
import type { ProviderProfile } from '../../shared/provider/provider-profile.ts'
import type { SocketlessPractice } from '../fakes/practice-ports.ts'

export const contactsPerRequest = 3

export function withSmallBatches(practice: SocketlessPractice): SocketlessPractice {
  let seen: ProviderProfile | null = null
  let small: ProviderProfile | null = null
  return {
    ...practice,
    practice: {
      ...practice.practice,
      async start() {
        const { profile, secret } = await practice.practice.start()
        // The same object each time: the app keeps one client for one profile.
        if (profile !== seen || small === null) {
          seen = profile
          small = { ...profile, wire: { ...profile.wire, contactsPerRequest } }
        }
        return { profile: small, secret }
      },
    },
  }
}
