// Writes what a person typed as the one secret a service keeps: a key, or a user with its password.
import type { AuthMode } from '../../../../shared/provider/provider-profile.ts'

export type TypedSecret = { readonly user: string; readonly secret: string }
export type SecretFault = 'secretEmpty' | 'userEmpty' | 'userColon'

export function asksForUser(mode: AuthMode['mode']): boolean {
  return mode === 'basic' || mode === 'bearer-login'
}

/** The colon ends the user's name, so the name cannot hold one. */
export function secretFault({ user, secret }: TypedSecret, withUser: boolean): SecretFault | null {
  if (withUser && user.trim() === '') return 'userEmpty'
  if (withUser && user.includes(':')) return 'userColon'
  return secret.trim() === '' ? 'secretEmpty' : null
}

export function secretText({ user, secret }: TypedSecret, withUser: boolean): string {
  return withUser ? `${user.trim()}:${secret.trim()}` : secret.trim()
}
