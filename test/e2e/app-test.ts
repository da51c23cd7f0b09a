// The `test` of every end-to-end file: gives each test a freshly started app and closes it afterwards.
import { test as base } from '@playwright/test'
import { type LaunchOptions, launchApp, type RunningApp } from './launch-app.ts'
import { type LiveAccount, openLiveAccount } from './live-account.ts'
import { moveToOwnScreen } from './own-screen.ts'
import { type Person, personAt } from './people/person.ts'

type Fixtures = {
  readonly startWith: LaunchOptions
  readonly campanero: RunningApp
  /** Somebody who reads Spanish, in front of that app. */
  readonly person: Person
  /** A provider of the test's own; the app knows it only once the person connects it. */
  readonly account: LiveAccount
}

type WorkerFixtures = { readonly ownScreen: undefined }

/** `test.use({ startWith: { … } })` changes how the app is started. */
export const test = base.extend<Fixtures, WorkerFixtures>({
  ownScreen: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from this pattern
    async ({}, use, { parallelIndex }) => {
      // The first worker has the screen of the whole run.
      const leave = parallelIndex > 0 ? await moveToOwnScreen() : null
      await use(undefined)
      await leave?.()
    },
    { scope: 'worker', auto: true },
  ],
  startWith: [{}, { option: true }],
  campanero: async ({ startWith }, use) => {
    const running = await launchApp(startWith)
    await use(running)
    await running.close()
  },
  person: async ({ campanero }, use) => use(personAt(campanero.page)),
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from this pattern
  account: async ({}, use) => {
    const account = await openLiveAccount()
    await use(account)
    await account.close()
  },
})

export { expect } from '@playwright/test'
