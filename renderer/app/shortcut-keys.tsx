// The keys and menu entries that work anywhere in the window.
import { useHotkeys } from '@mantine/hooks'
import { spotlight } from '@mantine/spotlight'
import { useEffect, useMemo } from 'react'
import type { EventPayload } from '../../shared/ipc/contract.ts'
import type { Listen } from '../bridge/events.ts'
import type { Place } from './navigation-store.ts'
import { openFile } from './open-file.ts'
import { numberedSections } from './sections.ts'
import { useShortcutsDialog } from './shortcuts-dialog.tsx'

type MenuItem = EventPayload<'menu.chosen'>['item']

type Props = {
  readonly goTo: (place: Place) => void
  /** Opens the panic stop. */
  readonly onStopAll: () => void
  readonly listen: Listen
}

export function ShortcutKeys({ goTo, onStopAll, listen }: Props) {
  const showShortcuts = useShortcutsDialog()
  const actions = useMemo(
    () => actionsOf({ goTo, showShortcuts, onStopAll }),
    [goTo, showShortcuts, onStopAll],
  )
  useEffect(() => listen('menu.chosen', ({ item }) => actions[item]()), [listen, actions])
  // With a modifier they work in fields too; a bare key must not get in the way of typing.
  useHotkeys(
    [
      ['mod+N', actions['new-campaign']],
      ['mod+O', actions['open-file']],
      ['mod+,', actions.settings],
      ['mod+/', actions.shortcuts],
      ['mod+shift+X', actions['stop-all']],
      ...numberedSections.map(({ place }, index): [string, () => void] => [
        `mod+${index + 1}`,
        () => goTo(place),
      ]),
    ],
    [],
    true,
  )
  useHotkeys([['mod+F', findHere, { preventDefault: false }]], [], true)
  useHotkeys([['shift+?', (event) => !isTyping(event) && showShortcuts()]])
  return null
}

type Ways = Pick<Props, 'goTo' | 'onStopAll'> & { readonly showShortcuts: () => void }

function actionsOf({
  goTo,
  showShortcuts,
  onStopAll,
}: Ways): Readonly<Record<MenuItem, () => void>> {
  return {
    'new-campaign': () => goTo({ kind: 'wizard', step: 'files' }),
    'open-file': () => openFile(goTo),
    settings: () => goTo({ kind: 'settings' }),
    shortcuts: showShortcuts,
    palette: spotlight.open,
    find: () => void focusSearch(),
    'stop-all': onStopAll,
  }
}

/** The search field of a screen carries `data-find`. */
function focusSearch(): boolean {
  const field = document.querySelector<HTMLElement>('[data-find]')
  field?.focus()
  return field !== null
}

function findHere(event: KeyboardEvent): void {
  if (event.defaultPrevented) return
  if (focusSearch()) event.preventDefault()
}

/** A question mark typed into a cell of a grid is a question mark. */
function isTyping({ target }: KeyboardEvent): boolean {
  return target instanceof Element && target.closest('[role="grid"], [role="textbox"]') !== null
}
