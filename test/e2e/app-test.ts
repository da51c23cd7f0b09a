// The `test` of every end-to-end file: gives each test a freshly started app and closes it afterwards.
import { test as base } from '@playwright/test'
import { type LaunchOptions, launchApp, type RunningApp } from './launch-app.ts'

type Fixtures = {
  readonly startWith: LaunchOptions
  readonly campanero: RunningApp
}

/** `test.use({ startWith: { … } })` changes how the app is started. */
export const test = base.extend<Fixtures>({
  startWith: [{}, { option: true }],
  campanero: async ({ startWith }, use) => {
    const running = await launchApp(startWith)
    await use(running)
    await running.close()
  },
})

export { expect } from '@playwright/test'
