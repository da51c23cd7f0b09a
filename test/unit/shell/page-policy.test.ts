// The page's policy is the agreed one, with nothing unsafe in it and a nonce nobody can guess.
import { expect, test } from 'vitest'
import {
  isWorkerScript,
  newNonce,
  pagePolicy,
  workerPolicy,
} from '../../../electron/page-policy.ts'

test('is exactly the agreed policy', () => {
  expect(pagePolicy('R')).toBe(
    "default-src 'self'; script-src 'self' 'nonce-R'; style-src 'self' 'nonce-R'; img-src 'self' data:; font-src 'self'; worker-src 'self'; connect-src 'none'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types default",
  )
})

test('a worker may compile WebAssembly besides, and nothing else', () => {
  expect(workerPolicy('R').replace(" 'wasm-unsafe-eval'", '')).toBe(pagePolicy('R'))
  expect(isWorkerScript('/app/out/renderer/assets/contact-table.worker-BgtGad7w.js')).toBe(true)
  expect(isWorkerScript('/app/out/renderer/assets/index-BgtGad7w.js')).toBe(false)
  expect(isWorkerScript('/app/out/renderer/index.html')).toBe(false)
})

test('a nonce carries 128 bits and never comes twice', () => {
  const nonces = Array.from({ length: 1000 }, newNonce)
  expect(new Set(nonces).size).toBe(1000)
  expect(nonces.every((nonce) => Buffer.from(nonce, 'base64').length === 16)).toBe(true)
})
