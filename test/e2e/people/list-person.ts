// What a person does with a list in the first three steps: bring it in, name its columns, put rows right.
import { expect, type Locator, type Page } from '@playwright/test'
import { dropFiles } from '../drop-file.ts'
import { anyNumber, type Say } from './words.ts'

export type Counts = {
  readonly all: number
  readonly errors: number
  readonly duplicates: number
  readonly valid: number
}

export function listPerson(page: Page, say: Say) {
  const grid = page.getByRole('grid', { name: say('fix.gridLabel') })
  const shows = page.getByRole('radiogroup', { name: say('fix.show') })
  const rowWith = (text: string) => grid.getByRole('row').filter({ hasText: text })
  /** By its place in the view, from 0; only rows near the eye are in the page. */
  const row = (place: number) => grid.locator(`[role="row"][aria-rowindex="${place + 2}"]`)
  const cell = (row: Locator, column: string) => row.locator(`[col-id="${column}"]`)
  return {
    grid,
    rowWith,
    /** Whatever their number is. */
    repairNames: anyNumber(say('fix.repair', { count: 2 })),
    problems: page.getByRole('group', { name: say('fix.problemFilter') }),
    columnTarget: (name: string) =>
      page.getByRole('combobox', { name: say('columns.targetOf', { name }) }),
    drops: (path: string) => dropFiles(page, [path]),
    opensSample: (kind: 'clean' | 'dirty') =>
      page.getByRole('button', { name: say(`files.${kind}Sample`), exact: true }).click(),
    continues: (step: 'Columns' | 'Fix' | 'Message') =>
      page
        .getByRole('button', { name: say('shell.continueTo', { step: say(`shell.step${step}`) }) })
        .click(),
    async usesColumn(name: string, target: 'phone' | 'name' | 'field' | 'ignore') {
      await page.getByRole('combobox', { name: say('columns.targetOf', { name }) }).click()
      await page.getByRole('option', { name: say(`columnTargets.${target}`), exact: true }).click()
    },
    /** The two words that tell how the row stands. */
    verdict: (text: string) => cell(rowWith(text), 'status'),
    cellOf: (text: string, column: number) => cell(rowWith(text), String(column)),
    corrects: (text: string, column: number, value: string) =>
      writeInto(cell(rowWith(text), String(column)), value),
    verdictAt: (place: number) => cell(row(place), 'status'),
    /** The number of its line in the file. */
    lineAt: (place: number) => cell(row(place), 'line'),
    cellAt: (place: number, column: number) => cell(row(place), String(column)),
    correctsAt: (place: number, column: number, value: string) =>
      writeInto(cell(row(place), String(column)), value),
    /** All of the row but what a fraction of a pixel takes away. */
    async expectsInSight(place: number) {
      await expect(cell(row(place), 'line')).toBeInViewport({ ratio: 0.95 })
    },
    async expectCounts(counts: Counts) {
      for (const [name, count] of [
        ['showAll', counts.all],
        ['showErrors', counts.errors],
        ['showDuplicates', counts.duplicates],
        ['showValid', counts.valid],
      ] as const) {
        await expect(shows.getByText(say(`fix.${name}`, { count }), { exact: true })).toBeVisible()
      }
    },
  }
}

async function writeInto(cell: Locator, value: string): Promise<void> {
  await cell.dblclick()
  const editor = cell.getByRole('textbox')
  await editor.fill(value)
  await editor.press('Enter')
}
