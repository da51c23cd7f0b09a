// Tells whether the window says that this is practice: a frame over everything and a badge in the title bar.
import type { Page } from '@playwright/test'

/** True when both are to be seen, false when neither is; one without the other is an error. */
export async function practiceFrame(page: Page): Promise<boolean> {
  const found = await page.evaluate(() => {
    const shell = document.querySelector('[data-practice]')
    const frame = shell && getComputedStyle(shell, '::after')
    const badge = [...document.querySelectorAll('header')].some((header) =>
      /Modo práctica|Practice mode/i.test(header.textContent),
    )
    return {
      badge,
      frame: frame?.position === 'fixed' && Number.parseFloat(frame.borderTopWidth) >= 2,
    }
  })
  if (found.badge !== found.frame) throw new Error(`Half a practice sign: ${JSON.stringify(found)}`)
  return found.frame
}
