// Asks axe about the screen as it stands.
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** One line for each rule that is broken and each element that breaks it. */
export async function accessibilityProblems(page: Page): Promise<readonly string[]> {
  // Without the legacy mode it would open a second page, which the app refuses.
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode(true)
    .withTags(rules)
    // Telling in full what passed takes four times as long.
    .options({ resultTypes: ['violations'] })
    .analyze()
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary = '' }) => `${id} at ${target}: ${failureSummary}`),
  )
}
