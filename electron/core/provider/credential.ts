// What proves to a service who is calling, and how each auth mode writes it.
import type { AuthMode, ServiceName } from '../../../shared/provider/provider-profile.ts'

export type ServiceCredential =
  | { readonly kind: 'key'; readonly key: string }
  | { readonly kind: 'login'; readonly username: string; readonly password: string }

/** Asked before each request, so that a key saved meanwhile is used at once; null without one. */
export type FindCredential = (
  service: ServiceName,
) => Promise<ServiceCredential | null> | ServiceCredential | null

/** One saved secret as the mode of its service understands it: a key, or `user:password`. */
export function readCredential(secret: string, auth: AuthMode): ServiceCredential {
  const colon = secret.indexOf(':')
  const wantsLogin = auth.mode === 'basic' || auth.mode === 'bearer-login'
  return wantsLogin && colon >= 0
    ? { kind: 'login', username: secret.slice(0, colon), password: secret.slice(colon + 1) }
    : { kind: 'key', key: secret }
}

/** The header a static mode sends; null when the credential is not of the kind the mode needs. */
export function staticHeader(
  auth: AuthMode,
  credential: ServiceCredential,
): Readonly<Record<string, string>> | null {
  switch (auth.mode) {
    case 'bearer':
      return credential.kind === 'key' ? { authorization: `Bearer ${credential.key}` } : null
    case 'header':
      return credential.kind === 'key'
        ? { [auth.name.toLowerCase()]: `${auth.prefix}${credential.key}` }
        : null
    case 'basic':
    case 'bearer-login':
      return basicHeader(credential)
  }
}

/** The user and password as ISO-8859-1 bytes, as the provider's own libraries write them. */
function basicHeader(credential: ServiceCredential): Readonly<Record<string, string>> | null {
  if (credential.kind !== 'login') return null
  const bytes = Buffer.from(`${credential.username}:${credential.password}`, 'latin1')
  return { authorization: `Basic ${bytes.toString('base64')}` }
}
