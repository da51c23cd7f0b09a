// Which certificate authorities are trusted: Node's own, the system's where Node can read them, and a person's.
import {
  createSecureContext,
  getCACertificates,
  rootCertificates,
  type SecureContext,
} from 'node:tls'

let usual: readonly string[] | null = null

/** Made once for all connections: reading some hundreds of certificates takes its time. */
export function trustedContext(ca?: string | readonly string[]): SecureContext {
  usual ??= usualCertificates()
  const own = ca === undefined ? [] : typeof ca === 'string' ? [ca] : ca
  return createSecureContext({ ca: [...usual, ...own] })
}

function usualCertificates(): readonly string[] {
  // Runtimes before Node 22.15 have no way to ask.
  if (typeof getCACertificates !== 'function') return rootCertificates
  return [...new Set([...getCACertificates('default'), ...systemCertificates()])]
}

/** A store that cannot be read leaves the built-in ones. */
function systemCertificates(): readonly string[] {
  try {
    return getCACertificates('system')
  } catch {
    return []
  }
}
