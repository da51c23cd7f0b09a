// The message step as a person meets it.
import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { MessageStep } from '../../../../renderer/features/message/message-step.tsx'
import { createMessageStore } from '../../../../renderer/features/message/message-store.ts'
import { type ListedSource, manyPeople, sourceOf } from '../../../fakes/listed-people.ts'
import { show } from '../page-under-test.tsx'

const nav = { step: 3, furthest: 5, goTo: () => undefined }

function open(text: string, source: ListedSource = sourceOf(manyPeople(30))) {
  const store = createMessageStore(text)
  return { store, source, ...show(<MessageStep store={store} nav={nav} source={source} />) }
}

const goOn = () => screen.getByRole<HTMLButtonElement>('button', { name: /Continuar/ })

it('shows the message of the first person and counts those of all', async () => {
  open('Hola {{nombre}}')
  expect(await screen.findByText('Hola Ana 0')).toBeTruthy()
  expect(await screen.findByText('30 SMS en total')).toBeTruthy()
  expect(goOn().disabled).toBe(false)
})

it('asks for a message before going on', () => {
  open('')
  expect(goOn().disabled).toBe(true)
  expect(screen.getByText('Escriba el mensaje para continuar.')).toBeTruthy()
})

it('explains a field the file does not have and mends it with a default', async () => {
  const { store, keyboard } = open('Tienda {{sucursal}}')
  expect(await screen.findByText('El campo «sucursal» no existe en su archivo')).toBeTruthy()
  expect(screen.getByText(/\{\{sucursal\|nuestra tienda\}\}/)).toBeTruthy()
  expect(goOn().disabled).toBe(true)
  await keyboard.type(screen.getByLabelText('Valor por defecto para sucursal'), 'La Unión{Enter}')
  expect(store.getState().text).toBe('Tienda {{sucursal|La Unión}}')
  expect(goOn().disabled).toBe(false)
})

it('changes a field the file does not have for a column of it', async () => {
  const { store, keyboard } = open('Debe {{monto}}')
  await keyboard.click(await screen.findByRole('button', { name: 'Elegir otra columna' }))
  await keyboard.click(await screen.findByRole('menuitem', { name: 'saldo' }))
  expect(store.getState().text).toBe('Debe {{saldo}}')
})

it('writes a field with its button', async () => {
  const { store, keyboard } = open('')
  await keyboard.click(screen.getByRole('button', { name: 'Insertar el campo saldo' }))
  expect(store.getState().text).toBe('{{saldo}}')
})

describe('the accents that double the bill', () => {
  it('are named with the saving, removed with one click, and brought back', async () => {
    const { store, keyboard } = open(`${'Lo esperamos mañana. '.repeat(5)}Está aquí`)
    expect(
      await screen.findByText(/Quitar esas tildes: 1 SMS en lugar de 2, ahorra 50\s%/),
    ).toBeTruthy()
    expect(screen.getByText(/«á» y «í» obligan/)).toBeTruthy()
    await keyboard.click(screen.getByRole('button', { name: 'Quitar esas tildes' }))
    expect(store.getState().text).toMatch(/Esta aqui$/)
    await keyboard.click(screen.getByRole('button', { name: 'Deshacer' }))
    expect(store.getState().text).toMatch(/Está aquí$/)
  })
})

it('takes the phone to any person, by button and by number', async () => {
  const { keyboard } = open('Hola {{nombre}}')
  await screen.findByText('Hola Ana 0')
  await keyboard.click(screen.getByRole('button', { name: 'Siguiente' }))
  expect(await screen.findByText('Hola Ana 1')).toBeTruthy()
  await keyboard.click(screen.getByRole('button', { name: 'Último' }))
  expect(await screen.findByText('Hola Ana 29')).toBeTruthy()
  const number = screen.getByLabelText('Contacto')
  await keyboard.clear(number)
  await keyboard.type(number, '12')
  expect(await screen.findByText('Hola Ana 11')).toBeTruthy()
})

it('takes the phone to a finding of the X-ray', async () => {
  const people = [...manyPeople(5), { row: 40, values: { nombre: '#N/A', saldo: '1' } }]
  const { keyboard } = open('Hola {{nombre}}', sourceOf(people))
  const found = await screen.findByText(/1 mensaje lleva un error de la hoja de cálculo/)
  const line = found.closest('li')
  if (!line) throw new Error('not a line')
  await keyboard.click(within(line).getByRole('button', { name: 'Ver el mensaje de la fila 40' }))
  expect(await screen.findByText(/fila 40/, { selector: '.tabular' })).toBeTruthy()
})

it('does not let blank messages through', async () => {
  const people = [
    { row: 2, values: { nombre: '' } },
    { row: 3, values: { nombre: 'Ana' } },
  ]
  open('{{nombre}}', sourceOf(people))
  expect(await screen.findByText(/1 mensaje queda en blanco/)).toBeTruthy()
  await waitFor(() => expect(goOn().disabled).toBe(true))
})

it('says that nobody is left', () => {
  open('Hola', sourceOf([]))
  expect(screen.getByText('No hay contactos que mostrar')).toBeTruthy()
  expect(goOn().disabled).toBe(true)
})
