// Every screen in both languages and both themes: pictured for people, held to the rules of accessibility, marked as practice.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from './app-test.ts'
import { looks, stopIn, wear } from './looks.ts'
import { personAt } from './people/person.ts'
import { tourCampaigns } from './tours/campaigns-tour.ts'
import { tourShell } from './tours/shell-tour.ts'
import { tourWizard } from './tours/wizard-tour.ts'

for (const look of looks) {
  test(`every screen is sound in ${look.language}, ${look.theme}`, async ({ campanero }) => {
    test.setTimeout(180_000)
    const { page, problems } = campanero
    const folder = await mkdtemp(join(tmpdir(), 'campanero-tour-'))
    const person = personAt(page, look.language)
    const broken: string[] = []
    const stop = stopIn(campanero, look, broken)

    await wear(campanero, look)
    await expect(person.shell.heading).toHaveText(person.say('home.welcome'))
    await stop('first-start')
    await person.shell.practises()
    await expect(page.getByText(person.say('home.newcomerTitle'))).toBeVisible()
    await stop('home-empty')
    await person.shell.opensCampaigns()
    await expect(page.getByText(person.say('campaigns.emptyTitle'))).toBeVisible()
    await stop('campaigns-empty')
    await tourWizard({ page, person, folder, stop })
    await expect(page.getByText(person.say('campaigns.chartTitle')).first()).toBeVisible()
    await stop('campaign-sending-chart')
    await tourCampaigns({ page, person, stop })
    await tourShell({ page, person, stop })
    await rm(folder, { recursive: true })
    expect(broken).toEqual([])
    expect(problems).toEqual([])
  })
}
