// Says in the app's failure codes why a call to the provider did not do what was asked.
import type { FailureCode } from '../../../shared/ipc/result.ts'
import { AppFailure } from '../app-failure.ts'
import type { Failure, NotSentReason, Refused } from '../provider/outcome.ts'

export function providerFailure(failure: Failure): AppFailure {
  switch (failure.kind) {
    case 'refused':
      return new AppFailure(refusalCode(failure), {
        detail: failure.message || `HTTP ${failure.status}`,
        ...(failure.retryAfterMs === undefined ? {} : { retryAfterMs: failure.retryAfterMs }),
      })
    case 'not-sent':
      return new AppFailure(notSentCode(failure.reason), { detail: failure.reason })
    case 'unknown':
      return new AppFailure('provider-unclear', { detail: failure.reason })
    default:
      return failure satisfies never
  }
}

function refusalCode({ code }: Refused): FailureCode {
  switch (code) {
    case 'unauthorised':
    case 'credentials-expired':
    case 'token-expired':
      return 'unauthorised'
    case 'wrong-path-or-method':
      return 'wrong-path-or-method'
    case 'too-many-requests':
      return 'rate-limited'
    default:
      return 'provider-refused'
  }
}

function notSentCode(reason: NotSentReason): FailureCode {
  if (reason === 'no-credential' || reason === 'no-account') return 'no-key'
  if (reason === 'operation-off' || reason === 'invalid-request') return 'bad-profile'
  return 'provider-unreachable'
}
