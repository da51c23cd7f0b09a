// Which tests run in plain Node and which in a simulated page.
import { resolve } from 'node:path'
import { defineConfig } from 'vitest/config'

const page = 'test/unit/renderer/**/*.test.{ts,tsx}'

export default defineConfig({
  root: resolve(import.meta.dirname, '..'),
  test: {
    // Far above what any test needs: a busy machine must not read as a failure.
    testTimeout: 30_000,
    // Half of them wait for a process or a clock: the runner itself would leave a core free.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          include: ['test/unit/**/*.test.ts', 'test/contract/**/*.test.ts'],
          exclude: [page],
        },
      },
      {
        extends: true,
        test: {
          name: 'page',
          environment: 'jsdom',
          include: [page],
          css: { modules: { classNameStrategy: 'non-scoped' } },
        },
      },
    ],
  },
})
