// A campaign that cannot be read any more closes the whole workspace: it may be one that was sent.
import { expect, it } from 'vitest'
import { giveAudience, jobFor, people, reviewAndSend, startApp } from '../../fakes/app-at-work.ts'

it('sends nothing from a ledger in which a campaign cannot be read', async () => {
  const first = await startApp()
  await reviewAndSend(first, jobFor(await giveAudience(first, people(3))))
  await first.app.stop()
  first.workspace.peek().prepare(`UPDATE campaign SET schedule = '{"kind"'`).run()
  const { clock, workspace, vault, settings } = first
  const second = await startApp({ clock, workspace, vault, settings })
  const begin = { fields: [], count: 1, excluded: 0, sourceName: 'lista.csv' }
  expect((await second.failure('audience.begin', begin)).code).toBe('workspace-unavailable')
  await second.app.stop()
})
