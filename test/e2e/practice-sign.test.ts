// A live account is never dressed as practice: no frame and no badge on any screen. The tour in practice looks for both.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { watchablePace } from '../../electron/practice/campaign-life.ts'
import { expect, test } from './app-test.ts'
import { connect, openLiveAccount } from './live-account.ts'
import { practiceFrame } from './practice-frame.ts'
import { tourShell } from './tours/shell-tour.ts'
import { tourWizard } from './tours/wizard-tour.ts'

test('shows neither the frame nor the badge of practice with a live account', async ({
  campanero,
  person,
}) => {
  const { page, problems } = campanero
  const account = await openLiveAccount({ pace: watchablePace })
  const folder = await mkdtemp(join(tmpdir(), 'campanero-live-'))
  const seen: string[] = []
  const marked: string[] = []
  const stop = async (name: string) => {
    seen.push(name)
    if (await practiceFrame(page)) marked.push(name)
  }
  await connect(person, account)
  await tourWizard({ page, person, folder, stop })
  await tourShell({ page, person, stop })
  await account.close()
  await rm(folder, { recursive: true })
  expect(seen.length).toBeGreaterThan(15)
  expect(marked).toEqual([])
  expect(problems).toEqual([])
})
