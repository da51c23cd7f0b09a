// The native menu offers every choice the window understands, in both languages, with the usual keys.
import { describe, expect, test } from 'vitest'
import { type MenuChoice, menuTemplate } from '../../../electron/menu-template.ts'
import { menuWords } from '../../../electron/menu-words.ts'
import { events } from '../../../shared/ipc/contract.ts'

const noChoice = () => {}

function entriesOf(
  language: 'es' | 'en',
  isMac: boolean,
  choose: (item: MenuChoice) => void = noChoice,
) {
  const menus = menuTemplate({ words: menuWords[language], choose, isMac, isPackaged: true })
  return menus.flatMap(({ submenu }) => (Array.isArray(submenu) ? submenu : []))
}

describe.each(['es', 'en'] as const)('in %s', (language) => {
  test('every choice of the contract stands in the menu once', () => {
    const chosen: MenuChoice[] = []
    for (const entry of entriesOf(language, false, (item) => chosen.push(item))) {
      ;(entry.click as (() => void) | undefined)?.()
    }
    expect(chosen.toSorted()).toEqual([...events['menu.chosen'].shape.item.options].toSorted())
  })

  test('every entry of our own has words', () => {
    expect(Object.values(menuWords[language]).every((text) => text.trim().length > 0)).toBe(true)
  })

  test('no two entries share their keys', () => {
    const keys = entriesOf(language, true).flatMap(({ accelerator }) => accelerator ?? [])
    expect(new Set(keys).size).toBe(keys.length)
  })
})

test('only a Mac gets the menu of the app and of its windows', () => {
  const rolesOf = (isMac: boolean) =>
    menuTemplate({ words: menuWords.es, choose: noChoice, isMac, isPackaged: true }).flatMap(
      ({ role }) => role ?? [],
    )
  expect([rolesOf(false), rolesOf(true)]).toEqual([['help'], ['appMenu', 'help', 'windowMenu']])
})
