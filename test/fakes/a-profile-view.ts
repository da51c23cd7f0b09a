// The shipped profile as the main process shows it, nothing verified; each test changes its part.
import { operationMark } from '../../shared/provider/operation-marks.ts'
import { type ProfileView, profileViewSchema } from '../../shared/provider/profile-view.ts'
import {
  operationNames,
  operationServices,
  type ProviderProfile,
} from '../../shared/provider/provider-profile.ts'
import { yellowPushProfile } from '../../shared/provider/shipped-profiles.ts'

export function aProfileView(
  profile: ProviderProfile = yellowPushProfile,
  verifiedAt: string | null = null,
): ProfileView {
  return profileViewSchema.parse({
    profile,
    isShipped: profile === yellowPushProfile,
    operations: operationNames.map((name) => {
      const { method, path, enabled } = profile.operations[name]
      const shipped = yellowPushProfile.operations[name]
      const service = operationServices[name]
      const isChanged = method !== shipped.method || path !== shipped.path
      const url = profile.services[service].baseUrl + path
      const mark = operationMark[name]
      return { name, service, method, path, url, enabled, mark, isChanged, verifiedAt }
    }),
  })
}
