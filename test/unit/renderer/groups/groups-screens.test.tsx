// Groups as a person meets them: no account, none yet, made, filled, emptied, deleted, and every unclear ending.
import { screen, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { GroupScreen } from '../../../../renderer/features/groups/group-screen.tsx'
import { GroupsScreen } from '../../../../renderer/features/groups/groups-screen.tsx'
import { createGroupsStore } from '../../../../renderer/features/groups/groups-store.ts'
import type { OpenList } from '../../../../renderer/features/groups/open-list.ts'
import { aConnection } from '../../../fakes/a-connection.ts'
import { aChange, aGroup, anUpload } from '../../../fakes/a-group.ts'
import { fakeEvents } from '../../../fakes/fake-events.ts'
import { refusal, type Script, scriptedCall } from '../../../fakes/scripted-call.ts'
import { show } from '../page-under-test.tsx'

function start(script: Script) {
  const events = fakeEvents()
  const { call, asked } = scriptedCall({
    'group.list': () => [aGroup()],
    'group.list-uploads': () => [],
    'group.abilities': () => ({ canListContacts: false }),
    ...script,
  })
  const went: string[] = []
  const ways = {
    store: createGroupsStore({ call, listen: events.listen }),
    onSettings: () => went.push('settings'),
    onPractice: () => went.push('practice'),
  }
  return { ways, asked, went, events }
}

function openList(script: Script = {}, connection = aConnection({ mode: 'practice' })) {
  const { ways, ...rest } = start(script)
  const page = show(
    <GroupsScreen {...ways} connection={connection} onOpen={(id) => rest.went.push(id)} />,
  )
  return { ...page, ...rest }
}

function openGroup(script: Script = {}, list: OpenList = { kind: 'none' }) {
  const { ways, ...rest } = start(script)
  const page = show(
    <GroupScreen
      {...ways}
      groupId="G1"
      country="CO"
      connection={aConnection({ mode: 'practice' })}
      openList={list}
      onBack={() => rest.went.push('back')}
      onOpenFile={() => rest.went.push('file')}
      onFixList={() => rest.went.push('fix')}
    />,
  )
  return { ...page, ...rest }
}

it('asks nothing without an account and shows the two ways out', async () => {
  const { keyboard, went, asked } = openList({}, aConnection())
  await keyboard.click(screen.getByRole('button', { name: 'Usar el modo práctica' }))
  await keyboard.click(screen.getByRole('button', { name: 'Abrir Ajustes' }))
  expect(went).toEqual(['practice', 'settings'])
  expect(asked).toEqual([])
})

it('makes the first group and opens it from the keyboard', async () => {
  const { keyboard, went, asked } = openList({
    'group.list': () => [],
    'group.create': ({ name }) => aGroup({ groupId: 'G7', name, contacts: 0 }),
  })
  await keyboard.click(await screen.findByRole('button', { name: 'Crear el primer grupo' }))
  await keyboard.click(screen.getByRole('button', { name: 'Crear grupo' }))
  expect(screen.getByText('Escriba el nombre del grupo.')).toBeDefined()
  await keyboard.type(screen.getByLabelText('Nombre del grupo'), ' Padres {Enter}')
  const name = await screen.findByRole('button', { name: 'Padres' })
  expect(asked.find(({ name }) => name === 'group.create')?.input).toEqual({ name: 'Padres' })
  name.focus()
  await keyboard.keyboard('{Enter}')
  expect(went).toEqual(['G7'])
})

it('warns of a name that is taken, and makes no second one after an unclear answer', async () => {
  const { keyboard, asked } = openList({
    'group.create': () => {
      throw refusal('provider-unclear', 'group-unclear')
    },
  })
  await keyboard.click(await screen.findByRole('button', { name: 'Crear grupo…' }))
  await keyboard.type(screen.getByLabelText('Nombre del grupo'), 'clientes')
  expect(screen.getByText(/Ya hay un grupo con ese nombre/)).toBeDefined()
  await keyboard.click(screen.getByRole('button', { name: 'Crear grupo' }))
  expect((await screen.findByRole('alert')).textContent).toContain('No se sabe si el grupo se creó')
  expect(screen.queryByRole('button', { name: 'Crear grupo' })).toBeNull()
  await keyboard.click(screen.getByRole('button', { name: 'Ver la lista' }))
  expect(asked.filter(({ name }) => name === 'group.create')).toHaveLength(1)
  expect(asked.filter(({ name }) => name === 'group.list')).toHaveLength(2)
})

it('adds one number, judged while it is written, and tells the provider’s own counts', async () => {
  const { keyboard, asked } = openGroup({ 'group.add-contacts': () => aChange() })
  const field = await screen.findByLabelText('Número del contacto')
  await keyboard.type(field, '300 555')
  expect(screen.getAllByText('Faltan 4 dígitos para Colombia (10).')[0]).toBeDefined()
  await keyboard.type(field, ' 0142')
  expect(screen.getAllByText(/Queda como \+57 300 5550142/)[0]).toBeDefined()
  await keyboard.click(screen.getByRole('button', { name: 'Agregar contacto' }))
  expect(await screen.findByText('El proveedor aceptó +57 300 5550142.')).toBeDefined()
  expect(screen.getByText('El grupo pasó de 2 a 3.')).toBeDefined()
  expect(asked.at(-1)?.input).toEqual({
    groupId: 'G1',
    contacts: [{ e164: '+573005550142', wildcards: {} }],
  })
  expect(field).toHaveProperty('value', '')
})

it('offers what was probably meant instead of sending what was written', async () => {
  const { keyboard, asked } = openGroup()
  const field = await screen.findByLabelText('Número del contacto')
  await keyboard.type(field, '3OO5550142')
  await keyboard.click(screen.getByRole('button', { name: 'Agregar contacto' }))
  expect(asked.some(({ name }) => name === 'group.add-contacts')).toBe(false)
  await keyboard.click(screen.getByRole('button', { name: 'Usar +57 300 5550142' }))
  expect(field).toHaveProperty('value', '+57 300 5550142')
})

it('tells an unclear addition as such and only counts again', async () => {
  const { keyboard, asked } = openGroup({
    'group.add-contacts': () => aChange({ outcome: 'unclear', countAfter: null }),
  })
  await keyboard.type(await screen.findByLabelText('Número del contacto'), '3005550142')
  await keyboard.click(screen.getByRole('button', { name: 'Agregar contacto' }))
  expect((await screen.findByRole('alert')).textContent).toContain('No se sabe si +57 300 5550142')
  await keyboard.click(screen.getByRole('button', { name: 'Volver a contar' }))
  expect(asked.filter(({ name }) => name === 'group.add-contacts')).toHaveLength(1)
  expect(asked.filter(({ name }) => name === 'group.list')).toHaveLength(2)
})

it('removes pasted numbers after saying how many, in the provider’s words when refused', async () => {
  const { keyboard, asked } = openGroup({
    'group.remove-contacts': () =>
      aChange({
        outcome: 'refused',
        refusal: { status: 400, message: 'Bad numbers', entries: [] },
      }),
  })
  const field = await screen.findByLabelText('Números que se quitan')
  await keyboard.click(field)
  await keyboard.paste('3005550101\n3005550102\nNatalia')
  expect(screen.getByText(/1 texto no es un número y no se usará: «Natalia»/)).toBeDefined()
  await keyboard.click(screen.getByRole('button', { name: 'Quitar 2 contactos' }))
  expect(screen.getByText(/2 contactos dejarán de estar en «Clientes»/)).toBeDefined()
  expect(asked.some(({ name }) => name === 'group.remove-contacts')).toBe(false)
  await keyboard.click(screen.getByRole('button', { name: 'Quitar 2 contactos' }))
  expect((await screen.findByRole('alert')).textContent).toContain('Bad numbers')
  expect(asked.at(-1)?.input).toEqual({
    groupId: 'G1',
    numbers: ['+573005550101', '+573005550102'],
  })
})

it('deletes only after its name was typed letter for letter', async () => {
  const { keyboard, went, asked } = openGroup({ 'group.delete': () => undefined })
  await keyboard.click(await screen.findByRole('button', { name: 'Borrar grupo…' }))
  const dialog = await screen.findByRole('dialog')
  expect(dialog.textContent).toContain('«Clientes» y los 2 contactos')
  const button = within(dialog).getByRole('button', { name: 'Borrar el grupo' })
  const field = within(dialog).getByLabelText('Para confirmar, escriba Clientes')
  await keyboard.type(field, 'clientes')
  expect(button).toHaveProperty('disabled', true)
  await keyboard.clear(field)
  await keyboard.type(field, 'Clientes')
  await keyboard.click(button)
  await expect.poll(() => went).toEqual(['back'])
  expect(asked.at(-1)?.input).toEqual({ groupId: 'G1', confirmedName: 'Clientes' })
})

it('says why the contacts cannot be seen and shows them where they can', async () => {
  const off = openGroup()
  await off.keyboard.click(
    within(await screen.findByRole('region', { name: 'Contactos del grupo' })).getByRole('button', {
      name: 'Abrir Ajustes',
    }),
  )
  expect(off.went).toEqual(['settings'])
  off.unmount()
  openGroup({
    'group.abilities': () => ({ canListContacts: true }),
    'group.contacts': () => ({ numbers: ['573005550101', '573005550101'] }),
  })
  expect(await screen.findAllByText('+57 300 5550101')).toHaveLength(2)
})

it('leads a list through the wizard, and follows its upload to the end', async () => {
  const without = openGroup()
  await without.keyboard.click(await screen.findByRole('button', { name: 'Abrir un archivo…' }))
  expect(without.went).toEqual(['file'])
  without.unmount()
  const { events, keyboard, asked } = openGroup({
    'group.list-uploads': () => [anUpload({ uploaded: 1 })],
    'group.stop-upload': () => anUpload({ uploaded: 1 }),
  })
  expect(await screen.findAllByText('Subiendo 1 de 3')).not.toEqual([])
  await keyboard.click(screen.getByRole('button', { name: 'Detener' }))
  expect(asked.at(-1)?.name).toBe('group.stop-upload')
  const upload = anUpload({ status: 'stopped', uploaded: 2, countAfter: 4 })
  events.say('group-upload.changed', { revision: 9, upload })
  expect(await screen.findByText(/La subida se detuvo: 2 de 3/)).toBeDefined()
  await keyboard.click(screen.getByRole('button', { name: 'Entendido' }))
  expect(screen.queryByText(/La subida se detuvo/)).toBeNull()
})

it('says that a group somebody else deleted is gone', async () => {
  const { keyboard, went } = openGroup({ 'group.list': () => [] })
  await keyboard.click(await screen.findByRole('button', { name: 'Volver a los grupos' }))
  expect(went).toEqual(['back'])
})

const aList: OpenList = {
  kind: 'ready',
  source: {
    sourceName: 'clientes.csv',
    fields: ['Saldo'],
    count: 1,
    excluded: 0,
    read: async () => [{ row: 2, e164: '+573005550101', values: [] }],
    audit: async () => Promise.reject(new Error('nobody audits an upload')),
  },
}

it('uploads a list a second time only when the person says so', async () => {
  const { keyboard, events, asked } = openGroup(
    {
      'audience.begin': () => ({ audienceId: 'aud' }),
      'audience.append': () => ({ received: 1 }),
      'audience.discard': () => undefined,
      'group.upload': () => anUpload({ contacts: 1 }),
    },
    aList,
  )
  await keyboard.click(await screen.findByRole('button', { name: 'Subir 1 contacto' }))
  const upload = anUpload({ contacts: 1, uploaded: 1, status: 'completed' })
  events.say('group-upload.changed', { revision: 2, upload })
  const again = await screen.findByRole('button', { name: 'Subir 1 contacto' })
  expect(again).toHaveProperty('disabled', true)
  await keyboard.click(screen.getByRole('checkbox', { name: /Quiero subirla otra vez/ }))
  expect(again).toHaveProperty('disabled', false)
  expect(asked.filter(({ name }) => name === 'group.upload')).toHaveLength(1)
})

it('adds nobody who is in the group already', async () => {
  const { keyboard, asked } = openGroup({
    'group.abilities': () => ({ canListContacts: true }),
    'group.contacts': () => ({ numbers: ['573005550142'] }),
  })
  await screen.findByText('+57 300 5550142')
  await keyboard.type(screen.getByLabelText('Número del contacto'), '300 555 0142{Enter}')
  expect(screen.getByText('+57 300 5550142 ya está en el grupo.')).toBeDefined()
  expect(asked.some(({ name }) => name === 'group.add-contacts')).toBe(false)
})
