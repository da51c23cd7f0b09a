// What the app takes from, and drops from, the environment it was started in.
import { isAbsolute } from 'node:path'

/** Checking certificates is not optional here; answers whether somebody had switched it off. */
export function dropCertificateBypass(environment: NodeJS.ProcessEnv): boolean {
  const wasOff = environment.NODE_TLS_REJECT_UNAUTHORIZED === '0'
  delete environment.NODE_TLS_REJECT_UNAUTHORIZED
  return wasOff
}

/** Another folder for the app's data, for tests and trying out; only an absolute path counts. */
export function userDataOverride(environment: NodeJS.ProcessEnv): string | undefined {
  const path = environment.CAMPANERO_USER_DATA
  return path && isAbsolute(path) ? path : undefined
}
