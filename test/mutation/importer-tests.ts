// The quick tests that stand behind the import engine, for runs over deliberately changed code.
import { resolve } from 'node:path'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  root: resolve(import.meta.dirname, '../..'),
  test: { testTimeout: 30_000, include: ['test/unit/shared/contacts/**/*.test.ts'] },
})
