// The native menu as plain data: which entries stand where, with the accelerators people know.
import type { MenuItemConstructorOptions } from 'electron'
import type { EventPayload } from '../shared/ipc/contract.ts'
import type { MenuWords } from './menu-words.ts'

export type MenuChoice = EventPayload<'menu.chosen'>['item']

type MenuContext = {
  readonly words: MenuWords
  readonly choose: (item: MenuChoice) => void
  readonly isMac: boolean
  readonly isPackaged: boolean
}

const separator: MenuItemConstructorOptions = { type: 'separator' }

export function menuTemplate(context: MenuContext): MenuItemConstructorOptions[] {
  const menus = [fileMenu(context), editMenu(context), viewMenu(context), helpMenu(context)]
  return context.isMac ? [{ role: 'appMenu' }, ...menus, { role: 'windowMenu' }] : menus
}

function fileMenu({ words, choose, isMac }: MenuContext): MenuItemConstructorOptions {
  return {
    label: words.file,
    submenu: [
      { label: words.newCampaign, accelerator: 'CmdOrCtrl+N', click: () => choose('new-campaign') },
      { label: words.openFile, accelerator: 'CmdOrCtrl+O', click: () => choose('open-file') },
      separator,
      { label: words.stopAll, accelerator: 'CmdOrCtrl+Shift+X', click: () => choose('stop-all') },
      separator,
      { label: words.settings, accelerator: 'CmdOrCtrl+,', click: () => choose('settings') },
      separator,
      isMac ? { role: 'close' } : { label: words.quit, role: 'quit', accelerator: 'CmdOrCtrl+Q' },
    ],
  }
}

function editMenu({ words, choose }: MenuContext): MenuItemConstructorOptions {
  return {
    label: words.edit,
    submenu: [
      { label: words.undo, role: 'undo' },
      { label: words.redo, role: 'redo' },
      separator,
      { label: words.cut, role: 'cut' },
      { label: words.copy, role: 'copy' },
      { label: words.paste, role: 'paste' },
      { label: words.selectAll, role: 'selectAll' },
      separator,
      { label: words.find, accelerator: 'CmdOrCtrl+F', click: () => choose('find') },
    ],
  }
}

function viewMenu({ words, choose, isPackaged }: MenuContext): MenuItemConstructorOptions {
  return {
    label: words.view,
    submenu: [
      { label: words.palette, accelerator: 'CmdOrCtrl+K', click: () => choose('palette') },
      separator,
      { label: words.actualSize, role: 'resetZoom' },
      { label: words.zoomIn, role: 'zoomIn' },
      { label: words.zoomOut, role: 'zoomOut' },
      separator,
      { label: words.fullScreen, role: 'togglefullscreen' },
      { label: words.developerTools, role: 'toggleDevTools', visible: !isPackaged },
    ],
  }
}

function helpMenu({ words, choose }: MenuContext): MenuItemConstructorOptions {
  return {
    label: words.help,
    role: 'help',
    submenu: [
      { label: words.shortcuts, accelerator: 'F1', click: () => choose('shortcuts') },
      { label: words.about, role: 'about' },
    ],
  }
}
