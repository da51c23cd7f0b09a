// Actividad: nothing at first, then what left, page by page, found, opened and taken along.
import { Notifications } from '@mantine/notifications'
import { screen, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { ActivityScreen } from '../../../../renderer/features/activity/activity-screen.tsx'
import {
  createActivityStore,
  noFilter,
} from '../../../../renderer/features/activity/activity-store.ts'
import type { ActivityEntry } from '../../../../shared/activity/activity-entry.ts'
import { refusal, type Script, scriptedCall } from '../../../fakes/scripted-call.ts'
import { show } from '../page-under-test.tsx'

const anEntry = (changes: Partial<ActivityEntry> = {}): ActivityEntry => ({
  id: 7,
  at: '2026-12-01T15:00:00Z',
  durationMs: 120,
  operation: 'addContacts',
  method: 'POST',
  host: 'api.example.com',
  path: '/api/groups/{groupId}/contacts',
  contacts: 30,
  fields: ['GroupId', 'Contacts'],
  requestBytes: 900,
  outcome: 'done',
  status: 200,
  reason: null,
  practice: false,
  request: 'POST /api/groups/{groupId}/contacts\nauthorization: ••••••••',
  answer: '200\n\n{}',
  ...changes,
})

function open(script: Script) {
  const { call, asked } = scriptedCall(script)
  const store = createActivityStore({ call })
  const page = show(
    <>
      <Notifications />
      <ActivityScreen store={store} />
    </>,
  )
  return { ...page, asked, store }
}

const page = (entries: ActivityEntry[], total = entries.length) => ({
  entries,
  total,
  more: total > entries.length,
  departures: { since: '1970-01-01T00:00:00.000Z', requests: total, withPeople: 0 },
})

it('says that nothing has left, and offers nothing to export', async () => {
  open({ 'activity.list': () => page([]) })
  expect(await screen.findByText('Nada ha salido de este equipo')).toBeDefined()
  expect(screen.queryByRole('button', { name: 'Exportar' })).toBeNull()
})

it('tells what each request was for, and opens one with its secrets masked', async () => {
  const { keyboard } = open({ 'activity.list': () => page([anEntry()]) })
  const row = await screen.findByRole('button', { name: /Ver Subir contactos a un grupo/ })
  row.focus()
  await keyboard.keyboard('{Enter}')
  const dialog = await screen.findByRole('dialog', { name: 'Subir contactos a un grupo' })
  expect(dialog.textContent).toContain('authorization: ••••••••')
  expect(dialog.textContent).toContain('POST api.example.com/api/groups/{groupId}/contacts')
  expect(within(dialog).getByText('Lo que respondió')).toBeDefined()
})

it('looks for what is typed once the person pauses, and says when nothing matches', async () => {
  const { keyboard, asked } = open({
    'activity.list': ({ search }) => (search ? page([]) : page([anEntry()])),
  })
  await keyboard.type(await screen.findByRole('textbox', { name: 'Buscar' }), ' sms ')
  expect(await screen.findByText('Ninguna petición coincide con los filtros')).toBeDefined()
  expect(asked.map(({ input }) => input)).toEqual([{ limit: 50 }, { search: 'sms', limit: 50 }])
  await keyboard.click(screen.getByRole('button', { name: 'Quitar filtros' }))
  await screen.findByRole('table')
})

it('reads the older ones after the last it has', async () => {
  const { keyboard, asked } = open({
    'activity.list': ({ before }) =>
      before === undefined
        ? page([anEntry()], 2)
        : { ...page([anEntry({ id: 3 })], 2), more: false },
  })
  await keyboard.click(await screen.findByRole('button', { name: 'Ver más antiguas' }))
  expect((await screen.findAllByText('2 de 2 peticiones')).length).toBeGreaterThan(0)
  expect(asked.at(-1)?.input).toEqual({ before: 7, limit: 50 })
  expect(screen.queryByRole('button', { name: 'Ver más antiguas' })).toBeNull()
})

it('lets no answer to an older question stand over the newer one', async () => {
  const answers: (() => void)[] = []
  const { call } = scriptedCall({
    'activity.list': ({ search }) =>
      new Promise((resolve) => {
        answers.push(() => resolve(page(search ? [anEntry({ id: 1 })] : [anEntry({ id: 2 })])))
      }),
  })
  const store = createActivityStore({ call })
  const first = store.getState().opened()
  const second = store.getState().filterChanged({ ...noFilter, search: 'sms' })
  answers[1]?.()
  await second
  answers[0]?.()
  await first
  expect(store.getState().list).toMatchObject({ entries: [{ id: 1 }] })
})

it('exports what the filter lets through', async () => {
  const { call, asked } = scriptedCall({
    'activity.list': () => page([]),
    'activity.export': () => ({ fileName: 'a.csv', text: 'at', entries: 3 }),
  })
  const store = createActivityStore({ call })
  await store.getState().filterChanged({ search: '', outcome: 'refused', withPeople: true })
  expect((await store.getState().exported('csv')).entries).toBe(3)
  expect(asked.at(-1)?.input).toEqual({ format: 'csv', outcome: 'refused', withPeople: true })
})

it('says why it could not be read and reads it again', async () => {
  let broken = true
  const { keyboard } = open({
    'activity.list': () => {
      if (broken) throw refusal('workspace-unavailable')
      return page([anEntry()])
    },
  })
  expect((await screen.findByRole('alert')).textContent).toContain('No se pudo leer la actividad')
  broken = false
  await keyboard.click(screen.getByRole('button', { name: 'Reintentar' }))
  await screen.findByRole('table')
})
