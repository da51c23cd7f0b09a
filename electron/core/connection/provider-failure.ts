// Says in the app's failure codes why a call to the provider did not do what was asked.
import type { FailureCode } from '../../../shared/ipc/result.ts'
import type { OperationName } from '../../../shared/provider/provider-profile.ts'
import { AppFailure } from '../app-failure.ts'
import type { Failure, NotSentReason, Refused } from '../provider/outcome.ts'

/** `operation` is named where its own settings are probably to blame. */
export function providerFailure(failure: Failure, operation?: OperationName): AppFailure {
  switch (failure.kind) {
    case 'refused':
      return new AppFailure(refusalCode(failure), {
        detail: refusalDetail(failure, operation),
        ...(failure.retryAfterMs === undefined ? {} : { retryAfterMs: failure.retryAfterMs }),
      })
    case 'not-sent':
      return new AppFailure(notSentCode(failure.reason), {
        detail: failure.reason === 'operation-off' ? (operation ?? '') : failure.reason,
      })
    case 'unknown':
      return new AppFailure('provider-unclear', { detail: failure.reason })
    default:
      return failure satisfies never
  }
}

function refusalDetail(refused: Refused, operation: OperationName | undefined): string {
  const said = refused.message || `HTTP ${refused.status}`
  const isOwnFault = refused.code === 'wrong-path-or-method' && operation !== undefined
  return isOwnFault ? `${operation}: ${said}` : said
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
  if (reason === 'operation-off') return 'operation-off'
  if (reason === 'invalid-request') return 'bad-profile'
  return 'provider-unreachable'
}
