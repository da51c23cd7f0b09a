// The Content Security Policy of every answer the window gets, and the nonce that changes with each load.
import { randomBytes } from 'node:crypto'

/** What the build leaves in index.html where a nonce belongs (`html.cspNonce` of Vite). */
export const noncePlaceholder = '__CSP_NONCE__'

export const newNonce = (): string => randomBytes(16).toString('base64')

export const pagePolicy = (nonce: string): string => policyWith(nonce, "'self'")

/** Workers take their policy from their own script's answer: only they may compile the kernels. */
export const workerPolicy = (nonce: string): string =>
  policyWith(nonce, "'self' 'wasm-unsafe-eval'")

export const isWorkerScript = (file: string): boolean => /\.worker-[\w-]+\.js$/.test(file)

function policyWith(nonce: string, scripts: string): string {
  return [
    "default-src 'self'",
    `script-src ${scripts} 'nonce-${nonce}'`,
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    "worker-src 'self'",
    "connect-src 'none'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types default',
  ].join('; ')
}
