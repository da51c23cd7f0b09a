// One message in real Electron: nothing leaves before the confirmation, one message after it, and the activity tells it all.
import { expect, test } from './app-test.ts'

test('sends one SMS in practice, follows it, and finds every request in the activity', async ({
  campanero,
  person,
}) => {
  const { page, problems } = campanero
  const { shell, single, activity, say } = person
  const phone = '+57 300 5550142'
  await shell.practises()
  await shell.opensSingle()
  await single.writes({ number: '300 555 0142', sender: 'CLINICA', text: 'Su cita es hoy a las 3' })
  await single.reviews()
  await expect(single.dialog).toContainText(phone)

  // Up to the confirmation nothing has left.
  await page.keyboard.press('Escape')
  await shell.opensActivity()
  await expect(activity.nothing).toBeVisible()
  await shell.opensSingle()
  await single.reviews()
  await single.agrees()
  await single.sends(phone)
  await expect(page.getByText(say('single.toldSent', { phone }))).toBeVisible()
  await expect(single.history).toContainText(say('single.statusSent'))
  await expect(page.getByRole('textbox', { name: say('single.message') })).toHaveValue('')
  await single.asksDelivery(phone)
  const followed = new RegExp(`${say('single.in-progress')}|${say('single.delivered')}`)
  await expect(single.history).toContainText(followed)

  await shell.opensActivity()
  await expect(activity.table).toBeVisible()
  expect(await activity.purposes()).toEqual([
    say('operations.deliveryStatus'),
    say('operations.sendSms'),
    say('operations.account'),
  ])
  await activity.table.getByRole('button', { name: /Enviar un SMS/ }).click()
  await expect(activity.dialog).toContainText('authorization: ••••••••')
  await expect(activity.dialog).not.toContainText(/3005550142|Su cita/)
  expect(problems).toEqual([])
})

test('makes a call in practice, and warns before the same text goes out again', async ({
  campanero,
  person,
}) => {
  const { page, problems } = campanero
  const { shell, single, say } = person
  const words = { number: '300 555 0142', sender: '6015550199', text: 'Su cita es hoy' }
  await shell.practises()
  await shell.opensSingle()
  await single.choosesVoice()
  for (const turn of ['first', 'second']) {
    await single.writes(words, 'voice')
    await single.reviews()
    await single.agrees()
    const before = single.dialog.getByText(/ya salió a este número/)
    await expect(before).toHaveCount(turn === 'first' ? 0 : 1)
    if (turn === 'second') break
    await single.dialog.getByRole('button', { name: /^Llamar a/ }).click()
    await expect(page.getByText(/El proveedor aceptó el mensaje/)).toBeVisible()
  }
  await page.getByRole('button', { name: say('single.keepWriting') }).click()
  await expect(single.history.getByRole('row')).toHaveCount(2)
  expect(problems).toEqual([])
})
