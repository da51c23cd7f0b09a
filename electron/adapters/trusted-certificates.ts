// Which certificate authorities are trusted: Node's own, the system's where Node can read them, and a person's.
// The whole module, because older runtimes lack some of its names and would not even load.
import tls from 'node:tls'

let usual: readonly string[] | null = null

/** Made once for all connections: reading some hundreds of certificates takes its time. */
export function trustedContext(ca?: string | readonly string[]): tls.SecureContext {
  usual ??= usualCertificates()
  const own = ca === undefined ? [] : typeof ca === 'string' ? [ca] : ca
  return tls.createSecureContext({ ca: [...usual, ...own] })
}

function usualCertificates(): readonly string[] {
  // Before Node 22.15 there is no way to ask.
  if (typeof tls.getCACertificates !== 'function') return tls.rootCertificates
  return [...new Set([...tls.getCACertificates('default'), ...systemCertificates()])]
}

/** A store that cannot be read leaves the built-in ones. */
function systemCertificates(): readonly string[] {
  try {
    return tls.getCACertificates('system')
  } catch {
    return []
  }
}
