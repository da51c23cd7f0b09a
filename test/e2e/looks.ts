// The looks every screen is held to: both languages, both themes, both widths; what happens at each stop of a tour in one.
import { expect } from '@playwright/test'
import { accessibilityProblems } from './accessibility.ts'
import type { RunningApp } from './launch-app.ts'
import { invoke } from './page-bridge.ts'
import { practiceFrame } from './practice-frame.ts'
import { resizeWindow, takePicture } from './screen-picture.ts'
import type { Stop } from './tours/stop.ts'

const sizes = { wide: [1360, 820], narrow: [1024, 640] } as const

const allLooks = [
  { language: 'es', theme: 'light', size: 'wide' },
  { language: 'en', theme: 'dark', size: 'narrow' },
  { language: 'es', theme: 'dark', size: 'narrow' },
  { language: 'en', theme: 'light', size: 'wide' },
] as const

export type Look = (typeof allLooks)[number]

/** Two of them see both languages, both themes and both widths; `SCREENS=all` takes all four, each in both widths. */
export const looks: readonly [Look, ...Look[]] =
  process.env.SCREENS === 'all' ? allLooks : [allLooks[0], allLooks[1]]

export async function wear(
  { app, page }: RunningApp,
  { language, theme, size }: Look,
): Promise<void> {
  await resizeWindow(app, page, sizes[size])
  await invoke(page, 'settings.update', { language, theme })
  await page.reload()
}

/** A screen that a test has come to: its picture, and nothing for axe to say of it. */
export async function inspect(
  { page }: RunningApp,
  name: string,
  { language, theme, size }: Look = looks[0],
): Promise<void> {
  await takePicture(page, `${language}-${theme}-${sizes[size][0]}/${name}`)
  expect(await accessibilityProblems(page)).toEqual([])
}

/** Each look begins with a new page: `arrive` comes to the screen again. Ends in the first look, on a new page. */
export async function inEveryLook(
  running: RunningApp,
  name: string,
  arrive: (look: Look) => Promise<void>,
): Promise<void> {
  for (const look of looks) {
    await wear(running, look)
    await arrive(look)
    await inspect(running, name, look)
  }
  await wear(running, looks[0])
}

/** Takes the picture, asks axe, and looks for the sign of practice; what is broken is added to the list. */
export function stopIn(campanero: RunningApp, look: Look, broken: string[]): Stop {
  const { page } = campanero
  return async (name) => {
    // Over nothing, or what was pressed last would show its tooltip in the picture.
    await page.mouse.move(300, 22)
    await picture(campanero, look, name)
    const found = await accessibilityProblems(page)
    broken.push(...found.map((problem) => `${name}: ${problem}`))
    if (name !== 'first-start' && !(await practiceFrame(page))) {
      broken.push(`${name}: nothing shows that this is practice`)
    }
  }
}

async function picture({ app, page }: RunningApp, look: Look, name: string): Promise<void> {
  const shown = process.env.SCREENS === 'all' ? (['narrow', 'wide'] as const) : [look.size]
  for (const size of shown) {
    if (shown.length > 1) await resizeWindow(app, page, sizes[size])
    await takePicture(page, `${look.language}-${look.theme}-${sizes[size][0]}/${name}`)
  }
}
