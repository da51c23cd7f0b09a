// The commands about the connection profile of the account in use.
import { operationMark } from '../../../shared/provider/operation-marks.ts'
import { checkProfile, checkProfileText } from '../../../shared/provider/profile-faults.ts'
import type { OperationView, ProfileView } from '../../../shared/provider/profile-view.ts'
import {
  type OperationName,
  operationNames,
  operationServices,
  type ProviderProfile,
} from '../../../shared/provider/provider-profile.ts'
import { yellowPushProfile } from '../../../shared/provider/shipped-profiles.ts'
import type { CommandHandlers } from '../command-router.ts'
import type { ConnectionSettings } from '../connection/connection-settings.ts'
import type { ProviderSession } from '../connection/provider-session.ts'
import type { Clock, SettingsStore } from '../ports.ts'
import { describeOperation } from '../provider/operation-request.ts'
import { readSettings } from '../settings/settings-commands.ts'
import { previewRequest } from './request-preview.ts'
import type { VerifiedOperations } from './verified-operations.ts'

type ProfileCommands = Pick<CommandHandlers, Extract<keyof CommandHandlers, `profile.${string}`>>

type Parts = {
  readonly preferences: SettingsStore
  readonly settings: ConnectionSettings
  readonly session: Pick<ProviderSession, 'forgetUnauthorised'>
  readonly verified: VerifiedOperations
  readonly clock: Clock
  /** Publishes the connection as it is now. */
  readonly changed: () => Promise<unknown>
}

export function profileCommands(parts: Parts): ProfileCommands {
  const { preferences, settings, session, verified, clock, changed } = parts
  const language = () => readSettings(preferences).language
  const view = () => profileView(settings, verified)
  const changedProfile = async () => {
    session.forgetUnauthorised()
    await changed()
    return view()
  }
  return {
    'profile.get': async () => view(),
    'profile.preview': async ({ profile, operation }) => {
      const checked = checkProfile(profile, language())
      if (!checked.ok) return checked
      return { ok: true, request: await previewRequest(checked.profile, operation, clock) }
    },
    'profile.save': async ({ json }) => {
      const checked = checkProfileText(json, language())
      if (!checked.ok) return checked
      settings.accounts.change(settings.accounts.current().id, { profile: checked.profile })
      return { ok: true, view: await changedProfile() }
    },
    'profile.reset': () => {
      settings.resetProfile()
      return changedProfile()
    },
    'profile.export': async () => {
      const profile = settings.liveProfile()
      return { fileName: fileNameFor(profile), json: `${JSON.stringify(profile, null, 2)}\n` }
    },
  }
}

function profileView(settings: ConnectionSettings, verified: VerifiedOperations): ProfileView {
  const profile = settings.liveProfile()
  return {
    profile,
    isShipped: settings.accounts.current().profile === null,
    operations: operationNames.map((name) => operationView(profile, name, verified)),
  }
}

function operationView(
  profile: ProviderProfile,
  name: OperationName,
  verified: VerifiedOperations,
): OperationView {
  const { method, path, enabled } = profile.operations[name]
  const shipped = yellowPushProfile.operations[name]
  return {
    name,
    service: operationServices[name],
    method,
    path,
    url: describeOperation(profile, name).url,
    enabled,
    mark: operationMark[name],
    isChanged: method !== shipped.method || path !== shipped.path,
    verifiedAt: verified.since(profile, name),
  }
}

function fileNameFor({ name }: ProviderProfile): string {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  const stem = plain.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '')
  return `${stem || 'profile'}.json`
}
