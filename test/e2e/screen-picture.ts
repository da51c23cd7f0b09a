// Takes pictures of screens for people to look at; they stay in test-results/screens.
import { resolve } from 'node:path'
import type { ElectronApplication, Page } from '@playwright/test'

const folder = resolve(import.meta.dirname, '../../test-results/screens')

/** `name` may hold a folder: `import/columns-es-dark`. */
export async function takePicture(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: resolve(folder, `${name}.png`), animations: 'disabled' })
}

/** Width and height of the page in CSS pixels. */
export async function resizeWindow(
  app: ElectronApplication,
  page: Page,
  [width, height]: readonly [number, number],
): Promise<void> {
  const window = await app.browserWindow(page)
  await window.evaluate((target, size) => target.setContentSize(size.width, size.height), {
    width,
    height,
  })
  await page.waitForFunction((size) => innerWidth === size.width && innerHeight === size.height, {
    width,
    height,
  })
}
