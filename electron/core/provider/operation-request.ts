// Turns an operation of the profile, its ids and its fields into a request without credentials.
import {
  type OperationName,
  operationServices,
  type ProviderProfile,
} from '../../../shared/provider/provider-profile.ts'
import type { HttpMethod } from './http-port.ts'

export type Fields = Readonly<Record<string, unknown>>
export type PathIds = Partial<Readonly<Record<'groupId' | 'campaignId' | 'accountId', string>>>

export type OperationRequest = {
  readonly operation: OperationName
  readonly method: HttpMethod
  readonly url: string
  readonly body: string | null
  readonly contentType: string | null
}

/** What an operation will call, with its placeholders still in it: for people to check. */
export function describeOperation(
  profile: ProviderProfile,
  operation: OperationName,
): { readonly method: HttpMethod; readonly url: string; readonly enabled: boolean } {
  const { method, path, enabled } = profile.operations[operation]
  return { method, url: baseUrl(profile, operation) + path, enabled }
}

/** null where an id cannot stand in a path (empty, or dots that would climb out of it). */
export function buildOperation(
  profile: ProviderProfile,
  operation: OperationName,
  parts: { readonly ids?: PathIds; readonly fields?: Fields | readonly unknown[] },
): OperationRequest | null {
  const { method, path, encoding } = profile.operations[operation]
  const filled = fillPath(path, parts.ids ?? {})
  if (filled === null) return null
  const url = baseUrl(profile, operation) + filled
  const { fields } = parts
  if (fields === undefined || encoding === 'none') {
    return { operation, method, url, body: null, contentType: null }
  }
  if (encoding === 'query' || method === 'GET') {
    const query = formText(fields)
    const glue = url.includes('?') ? '&' : '?'
    return {
      operation,
      method,
      url: query === '' ? url : url + glue + query,
      body: null,
      contentType: null,
    }
  }
  return encoding === 'form'
    ? {
        operation,
        method,
        url,
        body: formText(fields),
        contentType: 'application/x-www-form-urlencoded',
      }
    : {
        operation,
        method,
        url,
        body: JSON.stringify(fields),
        contentType: 'application/json; charset=utf-8',
      }
}

function baseUrl(profile: ProviderProfile, operation: OperationName): string {
  return profile.services[operationServices[operation]].baseUrl.replace(/\/$/, '')
}

/** Steps to another folder, and half characters, which no address can hold. */
const cannotStandInPath = /^\.{1,2}$|\p{Surrogate}/u

function fillPath(path: string, ids: PathIds): string | null {
  let filled = path
  for (const name of ['groupId', 'campaignId', 'accountId'] as const) {
    if (!path.includes(`{${name}}`)) continue
    const id = ids[name]
    if (id === undefined || id === '' || cannotStandInPath.test(id)) return null
    filled = filled.replaceAll(`{${name}}`, encodeURIComponent(id))
  }
  return filled
}

function formText(fields: Fields | readonly unknown[]): string {
  const form = new URLSearchParams()
  for (const [name, value] of Object.entries(fields)) {
    if (value !== undefined && value !== null) form.append(name, String(value))
  }
  return form.toString()
}
