// Puts the native menu in place, in the person's language, and tells the window what was chosen.
import { app, Menu } from 'electron'
import type { Language } from '../shared/settings/settings.ts'
import type { Publish } from './core/ports.ts'
import { type MenuChoice, menuTemplate } from './menu-template.ts'
import { menuWords } from './menu-words.ts'
import type { MainWindow } from './window.ts'

export type AppMenu = { readonly show: (language: Language) => void }

export function createAppMenu(window: MainWindow, publish: Publish): AppMenu {
  let revision = 0
  async function choose(item: MenuChoice) {
    // Chromium opens a file picker only after a click in the page; a menu is not in the page.
    await window.current()?.webContents.executeJavaScript('undefined', true)
    publish('menu.chosen', { revision: ++revision, item })
  }
  return {
    show(language) {
      const template = menuTemplate({
        words: menuWords[language],
        choose: (item) => void choose(item),
        isMac: process.platform === 'darwin',
        isPackaged: app.isPackaged,
      })
      Menu.setApplicationMenu(Menu.buildFromTemplate(template))
    },
  }
}
