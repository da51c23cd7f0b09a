// Every screen in both languages and both themes: pictured for people, held to the rules of accessibility, marked as practice.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { accessibilityProblems } from './accessibility.ts'
import { expect, test } from './app-test.ts'
import type { RunningApp } from './launch-app.ts'
import { invoke } from './page-bridge.ts'
import { personAt } from './people/person.ts'
import { practiceFrame } from './practice-frame.ts'
import { resizeWindow, takePicture } from './screen-picture.ts'
import { tourCampaigns } from './tours/campaigns-tour.ts'
import { tourShell } from './tours/shell-tour.ts'
import { tourWizard } from './tours/wizard-tour.ts'

const sizes = { wide: [1360, 820], narrow: [1024, 640] } as const

/** Each look in one width, both widths covered; `SCREENS=all` takes both widths of each. */
const looks = [
  { language: 'es', theme: 'light', size: 'wide' },
  { language: 'en', theme: 'dark', size: 'narrow' },
  { language: 'es', theme: 'dark', size: 'narrow' },
  { language: 'en', theme: 'light', size: 'wide' },
] as const

type Look = (typeof looks)[number]

for (const look of looks) {
  test(`every screen is sound in ${look.language}, ${look.theme}`, async ({ campanero }) => {
    test.setTimeout(180_000)
    const { page, problems } = campanero
    const folder = await mkdtemp(join(tmpdir(), 'campanero-tour-'))
    const person = personAt(page, look.language)
    const broken: string[] = []
    const stop = async (name: string) => {
      // Over nothing, or what was pressed last would show its tooltip in the picture.
      await page.mouse.move(300, 22)
      await picture(campanero, look, name)
      const found = await accessibilityProblems(page)
      broken.push(...found.map((problem) => `${name}: ${problem}`))
      if (name !== 'first-start' && !(await practiceFrame(page))) {
        broken.push(`${name}: nothing shows that this is practice`)
      }
    }

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

async function wear({ app, page }: RunningApp, { language, theme, size }: Look): Promise<void> {
  await resizeWindow(app, page, sizes[size])
  await invoke(page, 'settings.update', { language, theme })
  await page.reload()
}

async function picture({ app, page }: RunningApp, look: Look, name: string): Promise<void> {
  const shown = process.env.SCREENS === 'all' ? (['narrow', 'wide'] as const) : [look.size]
  for (const size of shown) {
    if (shown.length > 1) await resizeWindow(app, page, sizes[size])
    await takePicture(page, `${look.language}-${look.theme}-${sizes[size][0]}/${name}`)
  }
}
