// Shows the exact request an operation would make, by letting it run up to the network and no further.
import type { RequestPreview } from '../../../shared/provider/profile-view.ts'
import {
  type AuthMode,
  type OperationName,
  operationServices,
  type ProviderProfile,
} from '../../../shared/provider/provider-profile.ts'
import { AppFailure } from '../app-failure.ts'
import type { ServiceCredential } from '../provider/credential.ts'
import type { HttpPort, WireRequest } from '../provider/http-port.ts'
import { describeOperation } from '../provider/operation-request.ts'
import { createProviderClient } from '../provider/provider-client.ts'
import { sampleCalls } from './sample-calls.ts'

const dots = '••••••••'

/** Throws `bad-profile` where the settings make no request at all. */
export async function previewRequest(
  draft: ProviderProfile,
  operation: OperationName,
  clock: { readonly now: () => number },
): Promise<RequestPreview> {
  const profile = switchedOn(draft, operation)
  const seen: WireRequest[] = []
  const client = createProviderClient({
    http: openEnd(seen, operation === 'login' ? null : describeOperation(profile, 'login').url),
    profile,
    credentials: (service) => madeUpCredential(profile.services[service].auth),
    clock,
  })
  await sampleCalls[operation](client)
  const [request] = seen
  if (request === undefined) throw new AppFailure('bad-profile', { detail: operation })
  const { method, url, body } = request
  return { method, url, headers: maskedHeaders(request, profile, operation), body }
}

/** An operation can be looked at before it is switched on, and the log-in in any mode. */
function switchedOn(profile: ProviderProfile, operation: OperationName): ProviderProfile {
  const { services, operations } = profile
  const enabled = { ...operations[operation], enabled: true }
  const login = { ...operations.login, enabled: true }
  const transactional = { ...services.transactional, auth: { mode: 'bearer-login' } as const }
  return {
    ...profile,
    services: operation === 'login' ? { ...services, transactional } : services,
    operations:
      operation === 'login'
        ? { ...operations, login, sendSms: { ...operations.sendSms, enabled: true } }
        : { ...operations, login, [operation]: enabled },
  }
}

/** Answers the log-in with a made-up token; of anything else nothing leaves. */
function openEnd(seen: WireRequest[], loginUrl: string | null): HttpPort {
  return {
    async exchange(request) {
      if (request.url === loginUrl) {
        return { kind: 'answered', status: 200, headers: {}, body: '{"token":"made-up"}' }
      }
      seen.push(request)
      return { kind: 'not-sent', reason: 'aborted' }
    },
  }
}

function madeUpCredential({ mode }: AuthMode): ServiceCredential {
  return mode === 'basic' || mode === 'bearer-login'
    ? { kind: 'login', username: 'user', password: 'password' }
    : { kind: 'key', key: 'key' }
}

function maskedHeaders(
  { headers }: WireRequest,
  profile: ProviderProfile,
  operation: OperationName,
): RequestPreview['headers'] {
  const { auth } = profile.services[operationServices[operation]]
  return Object.entries(headers).map(([name, value]) => {
    if (auth.mode === 'header' && name === auth.name.toLowerCase()) {
      return { name, value: `${auth.prefix}${dots}` }
    }
    if (name !== 'authorization') return { name, value }
    return { name, value: `${value.split(' ')[0] ?? ''} ${dots}` }
  })
}
