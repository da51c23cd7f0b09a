// The whole job with the keyboard alone, from the first start to messages sent.
import type { Locator, Page } from '@playwright/test'
import { expect, test } from './app-test.ts'

const mostTabs = 60

/** Tab by Tab, as a person without a mouse gets there; fails when the place cannot be reached. */
async function tabTo(page: Page, place: Locator): Promise<void> {
  await expect(place).toBeVisible()
  for (let pressed = 0; pressed < mostTabs; pressed += 1) {
    if (await place.evaluate((element) => element.matches(':focus'))) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab does not lead to ${place}`)
}

async function press(page: Page, place: Locator, key = 'Enter'): Promise<void> {
  await tabTo(page, place)
  await page.keyboard.press(key)
}

test('goes from the first start to a sent campaign without a mouse', async ({
  campanero,
  person,
}) => {
  const { page, problems } = campanero
  const { list, sending, campaign } = person
  const button = (name: string) => page.getByRole('button', { name, exact: true })

  await press(page, button('Empezar a practicar'))
  await expect(person.shell.badge).toBeVisible()
  await page.keyboard.press('ControlOrMeta+N')
  await press(page, button('Ejemplo con errores'))
  await press(page, button('Continuar: Columnas'))
  await press(page, button('Continuar: Corregir'))

  await expect(list.verdict('Natalia Rincón')).toHaveText('Faltan dígitos')
  const before = await page.getByText(/^Con error \d+$/).textContent()
  await page.keyboard.press('ControlOrMeta+.')
  await expect(list.cellOf('Natalia Rincón', 1)).toBeFocused()
  await page.keyboard.press('F2')
  await page.keyboard.press('ControlOrMeta+A')
  await page.keyboard.type('3005550199')
  await page.keyboard.press('Enter')
  await expect(list.verdict('Natalia Rincón')).toHaveText('Correcto')
  const errors = Number(before?.replace(/\D/g, ''))
  await expect(page.getByText(`Con error ${errors - 1}`, { exact: true })).toBeVisible()
  await press(page, button('Continuar: Mensaje'))

  await tabTo(page, sending.editor)
  // At the pace of fingers: the list does not take an Enter that comes in the instant it opens.
  await page.keyboard.type('Hola {{Nom', { delay: 60 })
  await expect(page.getByRole('option', { name: /Nombre/ })).toBeVisible()
  await page.keyboard.press('Enter')
  await page.keyboard.type(', su cuota vence.')
  await expect(sending.editor).toContainText('Hola {{Nombre}}, su cuota vence.')
  await press(page, button('Continuar: Envío'))

  await tabTo(page, page.getByRole('textbox', { name: 'Nombre de la campaña' }))
  await page.keyboard.type('Sin ratón')
  await tabTo(page, page.getByRole('textbox', { name: 'Remitente' }))
  await page.keyboard.type('CLINICA')
  await press(page, page.getByRole('radio', { name: 'Promocional' }), 'Space')
  await page.keyboard.press('ArrowUp')
  await expect(page.getByRole('radio', { name: 'Transaccional' })).toBeChecked()
  await press(page, button('Continuar: Revisar'))

  await press(page, sending.consent, 'Space')
  await expect(sending.consent).toBeChecked()
  const send = page.getByRole('button', { name: sending.sendNames })
  await tabTo(page, send)
  await page.keyboard.press('ControlOrMeta+Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Revisar y enviar')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sin ratón')
  await expect(campaign.status('Completed')).toBeVisible({ timeout: 30_000 })
  expect(problems).toEqual([])
})
