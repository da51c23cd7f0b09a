// The quick tests that stand behind the ledger, for runs over deliberately changed code.
import { resolve } from 'node:path'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  root: resolve(import.meta.dirname, '../..'),
  test: {
    testTimeout: 30_000,
    include: ['test/unit/core/**/*.test.ts', 'test/mutation/wide-runs.test.ts'],
    exclude: ['**/tolerant-reader-fuzz.test.ts'],
  },
})
