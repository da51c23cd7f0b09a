// The sending step as a person meets it.
import { screen, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { plannedSend } from '../../../../renderer/features/schedule/schedule-selectors.ts'
import { ScheduleStep } from '../../../../renderer/features/schedule/schedule-step.tsx'
import { createScheduleStore } from '../../../../renderer/features/schedule/schedule-store.ts'
import { manyPeople, sourceOf } from '../../../fakes/listed-people.ts'
import { show } from '../page-under-test.tsx'

// Sunday 29 November 2026, 10:00 in Bogotá.
const sunday = Date.parse('2026-11-29T15:00:00Z')
const source = sourceOf(manyPeople(200))
const audit = { minParts: 1, maxParts: 2, totalParts: 260 }

function open(country = 'CO') {
  const store = createScheduleStore({ now: () => sunday, zone: 'America/Bogota', senderId: '' })
  const went: number[] = []
  const nav = { step: 4, furthest: 4, goTo: (step: number) => void went.push(step) }
  const page = show(
    <ScheduleStep store={store} nav={nav} source={source} audit={audit} country={country} />,
  )
  return { store, went, ...page }
}

const goOn = () => screen.getByRole('button', { name: /Continuar/ })

it('lists what is missing when asked to go on, and leads to each field', async () => {
  const { went, keyboard } = open()
  await keyboard.click(goOn())
  const alert = screen.getByRole('alert')
  expect(document.activeElement).toBe(alert)
  expect(
    within(alert)
      .getAllByRole('button')
      .map(({ textContent }) => textContent),
  ).toEqual([
    'Escriba el nombre de la campaña.',
    'Escriba el remitente que le dio su proveedor.',
    'Elija la finalidad del mensaje.',
  ])
  await keyboard.click(within(alert).getByRole('button', { name: /finalidad/ }))
  expect(document.activeElement).toBe(screen.getByRole('radio', { name: /Promocional/ }))
  expect(went).toEqual([])
})

it('goes on once everything is there, by keyboard alone', async () => {
  const { store, went, keyboard } = open()
  screen.getByLabelText('Nombre de la campaña').focus()
  await keyboard.keyboard('Aviso{Tab}890123{Tab} ')
  await keyboard.keyboard('{ArrowDown}{ArrowDown}')
  expect(store.getState().purpose).toBe('transactional')
  goOn().focus()
  await keyboard.keyboard('{Enter}')
  expect(went).toEqual([5])
  expect(plannedSend(store.getState(), 200)?.senderId).toBe('890123')
})

it('moves a send on a Sunday to the next allowed time with one click', async () => {
  const { store, keyboard } = open()
  await keyboard.click(screen.getByRole('radio', { name: /Cobranza/ }))
  expect(screen.getByText(/los domingos no se permite enviar/)).toBeTruthy()
  await keyboard.click(
    screen.getByRole('button', { name: /Mover al próximo horario permitido: lun, 30 nov, 7:00/ }),
  )
  expect(store.getState()).toMatchObject({ kind: 'at', time: { at: '2026-11-30T07:00' } })
  expect(screen.queryByText('Fuera del horario permitido')).toBeNull()
})

it('refuses a past time at its field', async () => {
  const { store, keyboard } = open()
  await keyboard.click(screen.getByRole('radio', { name: 'Programar' }))
  store.getState().timeChosen({ at: '2026-11-28T09:00', zone: 'America/Bogota' })
  expect(await screen.findByText('Esa hora ya pasó. Elija una más adelante.')).toBeTruthy()
})

it('shows how many people each tranche takes and what the sum lacks', async () => {
  const { keyboard } = open()
  await keyboard.click(screen.getByRole('radio', { name: 'Por tramos' }))
  expect(screen.getByText('Suma 100 %')).toBeTruthy()
  const table = screen.getByRole('table', { name: 'Tramos' })
  expect(within(table).getByText('180')).toBeTruthy()
  const share = screen.getByLabelText('Porcentaje del tramo 2')
  await keyboard.clear(share)
  await keyboard.type(share, '75')
  expect(screen.getByText('Suma 85 %: faltan 15 %')).toBeTruthy()
  expect(within(table).getByText('150')).toBeTruthy()
  await keyboard.click(screen.getByRole('button', { name: 'Agregar tramo' }))
  expect(screen.getByText('Suma 100 %')).toBeTruthy()
  await keyboard.click(screen.getByRole('button', { name: 'Quitar el tramo 1' }))
  expect(screen.getByText('Suma 90 %: faltan 10 %')).toBeTruthy()
})

it('sums the campaign up beside the form, and invents no cost', () => {
  open()
  const summary = screen.getByRole('complementary', { name: 'Resumen' })
  expect(within(summary).getByText('1 – 2')).toBeTruthy()
  expect(within(summary).getByText('260')).toBeTruthy()
  expect(summary.textContent).not.toMatch(/costo|\$/i)
})

it.each([
  ['UY', /No conocemos las reglas de este país/],
  ['MX', /REPEP/],
  ['CO', /Elija la finalidad del mensaje para ver el horario/],
])('says what it knows of the law of %s', (country, sentence) => {
  open(country)
  expect(screen.getByText(sentence)).toBeTruthy()
})
