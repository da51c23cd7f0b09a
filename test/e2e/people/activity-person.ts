// What a person looks for in the activity: what left, and what was in it.
import type { Page } from '@playwright/test'
import type { Say } from './words.ts'

export function activityPerson(page: Page, say: Say) {
  const table = page.getByRole('table', { name: say('activity.title') })
  return {
    table,
    nothing: page.getByText(say('activity.emptyTitle'), { exact: true }),
    /** What each request was for, newest first. */
    purposes: () => table.locator('tbody tr td:nth-child(2) button').allInnerTexts(),
    opensFirst: () => table.locator('tbody tr').first().getByRole('button').click(),
    dialog: page.getByRole('dialog'),
  }
}
