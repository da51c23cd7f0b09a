// How the end-to-end tests run: one built app at a time, in a real Electron, with pictures kept of what they saw.
import { resolve } from 'node:path'
import { defineConfig } from '@playwright/test'

const results = resolve(import.meta.dirname, '../../test-results')

export default defineConfig({
  testDir: import.meta.dirname,
  outputDir: resolve(results, 'e2e'),
  forbidOnly: process.env.CI === 'true',
  // Two cores: a second app would only make both slower and their timings random.
  workers: 1,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: resolve(results, 'e2e.json') }]],
})
