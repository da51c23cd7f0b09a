// Walks the six steps of the wizard, each empty, filled and broken, and sends at the end.
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import type { Person } from '../people/person.ts'
import type { Stop } from './stop.ts'

type Walk = {
  readonly page: Page
  readonly person: Person
  readonly folder: string
  readonly stop: Stop
}

/** Ends on the campaign's own screen while it is being sent to 18 people. */
export async function tourWizard(walk: Walk): Promise<void> {
  await walk.person.shell.startsCampaign()
  await tourFiles(walk)
  await tourColumns(walk)
  await tourFixing(walk)
  await tourMessage(walk)
  await tourSchedule(walk)
  await tourReview(walk)
}

async function tourFiles({ page, person, folder, stop }: Walk): Promise<void> {
  const { list, say } = person
  await stop('wizard-1-file-empty')
  const empty = join(folder, 'clientes.csv')
  await writeFile(empty, '')
  await list.drops(empty)
  await expect(page.getByText(say('readProblems.empty-file'))).toBeVisible()
  await stop('wizard-1-file-broken')
  await list.opensSample('dirty')
  await expect(page.getByText(say('files.sumTitle'))).toBeVisible()
  await stop('wizard-1-file-filled')
  await list.continues('Columns')
}

async function tourColumns({ page, person, stop }: Walk): Promise<void> {
  const { list, say } = person
  await expect(list.columnTarget('Celular')).toBeVisible()
  await stop('wizard-2-columns-filled')
  await list.usesColumn('Celular', 'ignore')
  await expect(page.getByText(say('columns.needsPhone')).first()).toBeVisible()
  await stop('wizard-2-columns-broken')
  await list.usesColumn('Celular', 'phone')
  await list.continues('Fix')
}

async function tourFixing({ page, person, stop }: Walk): Promise<void> {
  const { list, say } = person
  await expect(list.rowWith('María Gómez').first()).toBeVisible()
  await list.cellOf('Natalia Rincón', 1).click()
  await stop('wizard-3-fix-filled')
  await list.problems.getByRole('button').first().click()
  await expect(list.problems.getByRole('button', { pressed: true })).toHaveCount(1)
  await stop('wizard-3-fix-filtered')
  await page.getByRole('button', { name: list.repairNames }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await stop('wizard-3-fix-repairs')
  await page
    .getByRole('dialog')
    .getByRole('button', { name: say('shell.cancel') })
    .click()
  await expect(page.getByRole('dialog')).toBeHidden()
  await page.getByRole('switch', { name: say('fix.excludeErrors') }).uncheck()
  await stop('wizard-3-fix-broken')
  await page.getByRole('switch', { name: say('fix.excludeErrors') }).check()
  await list.continues('Message')
}

async function tourMessage({ page, person, stop }: Walk): Promise<void> {
  const { sending, say } = person
  await expect(page.getByText(say('message.xrayEmpty'))).toBeVisible()
  await stop('wizard-4-message-empty')
  await sending.writes('Hola {Nombre}, su cuota es {Saldo}.')
  await page.keyboard.insertText(' {{Cuota}}')
  await expect(page.getByText(say('message.unknownField', { field: 'Cuota' }))).toBeVisible()
  await stop('wizard-4-message-broken')
  await sending.editor.press('ControlOrMeta+A')
  await sending.editor.press('Delete')
  await sending.writes('Hola {Nombre}, su cuota es {Saldo}.')
  await expect(page.getByText(say('message.unknownField', { field: 'Cuota' }))).toBeHidden()
  await expect(page.getByRole('list', { name: say('message.findings') })).toBeVisible()
  await stop('wizard-4-message-filled')
  await page.getByRole('list', { name: say('message.findings') }).scrollIntoViewIfNeeded()
  await stop('wizard-4-message-x-ray')
  await sending.continues('Schedule')
}

async function tourSchedule({ person, page, stop }: Walk): Promise<void> {
  const { sending, say } = person
  await stop('wizard-5-schedule-empty')
  await sending.continues('Review')
  await expect(page.getByText(say('schedule.nameMissing')).first()).toBeVisible()
  await stop('wizard-5-schedule-broken')
  const plan = { name: 'Cartera de noviembre', sender: 'CLINICA', purpose: 'collection' } as const
  await sending.plans({ ...plan, when: 'inTranches' })
  await page.getByRole('button', { name: say('schedule.addTranche') }).scrollIntoViewIfNeeded()
  await stop('wizard-5-schedule-tranches')
  await sending.plans({ ...plan, when: 'at' })
  await stop('wizard-5-schedule-at')
  await sending.plans({ ...plan, when: 'now' })
  await stop('wizard-5-schedule-now')
  await sending.continues('Review')
}

async function tourReview({ page, person, stop }: Walk): Promise<void> {
  const { sending, campaign } = person
  await expect(sending.confirm).toBeVisible()
  await stop('wizard-6-review-empty')
  await sending.consent.check()
  await stop('wizard-6-review-agreed')
  await page.getByRole('button', { name: sending.sendNames }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Cartera de noviembre')
  await expect(campaign.status('Sending')).toBeVisible()
  await stop('campaign-sending')
}
