// Serves the renderer's built folder, and nothing else, at app://campanero under a strict policy.
import { readFile } from 'node:fs/promises'
import { extname } from 'node:path'
import { protocol } from 'electron'
import { assetPath } from './asset-path.ts'
import { appHost, appScheme } from './home.ts'
import {
  isWorkerScript,
  newNonce,
  noncePlaceholder,
  pagePolicy,
  workerPolicy,
} from './page-policy.ts'

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
}

/** Electron accepts this only before it is ready. */
export function declareAppScheme(): void {
  const privileges = { standard: true, secure: true, supportFetchAPI: true }
  protocol.registerSchemesAsPrivileged([{ scheme: appScheme, privileges }])
}

export function serveApp(root: string): void {
  protocol.handle(appScheme, async (request) => {
    if (request.method !== 'GET') return refusal(405)
    if (new URL(request.url).host !== appHost) return refusal(404)
    const file = assetPath(root, request.url)
    if (file === undefined) return refusal(403)
    const contentType = contentTypes[extname(file)]
    const body = contentType ? await readFile(file).catch(() => undefined) : undefined
    if (!body || !contentType) return refusal(404)
    return answer(body, contentType, isWorkerScript(file) ? workerPolicy : pagePolicy)
  })
}

function answer(file: Buffer, contentType: string, policy: (nonce: string) => string): Response {
  const nonce = newNonce()
  const isDocument = contentType.startsWith('text/html')
  const body = isDocument
    ? file.toString().replaceAll(noncePlaceholder, nonce)
    : new Uint8Array(file)
  return new Response(body, {
    headers: {
      'content-type': contentType,
      'content-security-policy': policy(nonce),
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      ...(isDocument && { 'cache-control': 'no-store' }),
    },
  })
}

const refusal = (status: number): Response =>
  new Response(null, { status, headers: { 'content-security-policy': "default-src 'none'" } })
