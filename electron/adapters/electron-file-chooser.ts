// Asks for a place or a file with the system's own dialogs, in front of the window.
import { BrowserWindow, dialog } from 'electron'
import type { FileChooser } from '../core/ports.ts'

const filters = [{ name: 'Campanero', extensions: ['campanero', 'db', 'bak'] }]

/** The path never comes from the page: it could only name what a person has just pointed at. */
export const electronFileChooser: FileChooser = {
  async placeForCopy(suggestedName) {
    const options = { defaultPath: suggestedName, filters }
    const window = inFront()
    const chosen = window
      ? await dialog.showSaveDialog(window, options)
      : await dialog.showSaveDialog(options)
    return chosen.canceled || chosen.filePath === '' ? null : chosen.filePath
  },
  async copyToRestore() {
    const options = { filters, properties: ['openFile' as const] }
    const window = inFront()
    const chosen = window
      ? await dialog.showOpenDialog(window, options)
      : await dialog.showOpenDialog(options)
    return chosen.filePaths[0] ?? null
  },
}

function inFront(): BrowserWindow | undefined {
  return BrowserWindow.getFocusedWindow() ?? BrowserWindow.getAllWindows()[0]
}
