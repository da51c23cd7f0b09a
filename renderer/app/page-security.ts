// Must be imported first: hands the page's nonce to style injectors and closes the doors a strict CSP leaves ajar.
import { setNonce } from 'get-nonce'
import { z } from 'zod'

type Rules = { createHTML(text: string): string; createScriptURL(address: string): string }
type TrustedTypes = { createPolicy(name: string, rules: Rules): unknown }

/** The nonce of this load; undefined under the development server, which sets no CSP. */
export const pageNonce =
  document.querySelector<HTMLScriptElement>('script[nonce]')?.nonce || undefined

if (pageNonce) setNonce(pageNonce)

// zod's compiled parsers need `eval`, which the CSP forbids.
z.config({ jitless: true })

// Some libraries clear nodes by assigning plain text to innerHTML; real markup is never needed.
const { trustedTypes } = window as unknown as { readonly trustedTypes?: TrustedTypes }
trustedTypes?.createPolicy('default', {
  createHTML(text) {
    if (text.includes('<')) throw new TypeError('Markup is not accepted as a string')
    return text
  },
  // Workers: their scripts lie beside the page's own. `origin` says little under a custom scheme.
  createScriptURL(address) {
    const { protocol, host } = new URL(address, location.href)
    if (protocol !== location.protocol || host !== location.host) {
      throw new TypeError('Scripts are accepted from the app only')
    }
    return address
  },
})
