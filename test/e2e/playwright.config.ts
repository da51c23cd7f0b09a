// How the end-to-end tests run: a built app for each worker, in a real Electron, with pictures kept of what they saw.
import { resolve } from 'node:path'
import { defineConfig } from '@playwright/test'

const results = resolve(import.meta.dirname, '../../test-results')

export default defineConfig({
  testDir: import.meta.dirname,
  outputDir: resolve(results, 'e2e'),
  forbidOnly: process.env.CI === 'true',
  // Much of a test is waiting, so two share two cores well; on the screen of a person there is room for one.
  workers: process.env.VIRTUAL_SCREENS === 'true' ? 2 : 1,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: resolve(results, 'e2e.json') }]],
})
