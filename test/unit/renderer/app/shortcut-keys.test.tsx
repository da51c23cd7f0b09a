// The keys and menu entries that work anywhere, and those that must stay out of the way of typing.
import { ModalsProvider } from '@mantine/modals'
import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import type { Place } from '../../../../renderer/app/navigation-store.ts'
import { ShortcutKeys } from '../../../../renderer/app/shortcut-keys.tsx'
import { fakeEvents } from '../../../fakes/fake-events.ts'
import { show } from '../page-under-test.tsx'

function open() {
  const events = fakeEvents()
  const went: (Place['kind'] | 'stop-all')[] = []
  const page = show(
    <ModalsProvider>
      <ShortcutKeys
        goTo={({ kind }) => went.push(kind)}
        onStopAll={() => went.push('stop-all')}
        listen={events.listen}
      />
      <input aria-label="texto" />
      <input aria-label="buscar" data-find />
      {/* biome-ignore lint/a11y/useSemanticElements: the real grid is made of such elements */}
      <div role="grid" tabIndex={0} aria-label="rejilla" />
    </ModalsProvider>,
  )
  return { ...page, events, went }
}

it('goes to the sections by number, and with the usual keys to a new campaign and the settings', async () => {
  const { keyboard, went } = open()
  await keyboard.keyboard('{Control>}1234567n,{/Control}')
  expect(went).toEqual([
    'home',
    'wizard',
    'campaigns',
    'groups',
    'single',
    'activity',
    'wizard',
    'settings',
  ])
})

it('does what the menu says, and stops listening with the window', () => {
  const { events, went, unmount } = open()
  events.say('menu.chosen', { revision: 1, item: 'settings' })
  events.say('menu.chosen', { revision: 2, item: 'find' })
  expect(went).toEqual(['settings'])
  expect(document.activeElement).toBe(screen.getByLabelText('buscar'))
  unmount()
  expect(events.count()).toBe(0)
})

it('finds with Ctrl+F on a screen that has a search', async () => {
  const { keyboard } = open()
  await keyboard.keyboard('{Control>}f{/Control}')
  expect(document.activeElement).toBe(screen.getByLabelText('buscar'))
})

it('lists the shortcuts on a question mark, but not while somebody types one', async () => {
  const { keyboard } = open()
  await keyboard.type(screen.getByLabelText('texto'), '?')
  expect(screen.getByLabelText('texto')).toHaveProperty('value', '?')
  screen.getByLabelText('rejilla').focus()
  await keyboard.keyboard('{Shift>}?{/Shift}')
  expect(screen.queryByRole('dialog')).toBeNull()
  screen.getByLabelText('rejilla').blur()
  await keyboard.keyboard('{Shift>}?{/Shift}')
  expect((await screen.findByRole('dialog')).textContent).toContain('Atajos de teclado')
})
