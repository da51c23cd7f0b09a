// Hands the window a file the system asked us to open, as if the person had dropped it there.
import { stat } from 'node:fs/promises'
import type { BrowserWindow, WebContents } from 'electron'

const dropSteps = ['dragEnter', 'dragOver', 'drop'] as const

/**
 * The page gets a real `File` by the one way it already knows and reads it inside its sandbox:
 * no byte of it passes through the main process. Resolves to false when there is no such file.
 */
export async function dropIntoWindow(window: BrowserWindow, path: string): Promise<boolean> {
  const found = await stat(path).catch(() => undefined)
  if (!found?.isFile()) return false
  await pageStands(window.webContents)
  const [width = 0, height = 0] = window.getContentSize()
  const where = { x: Math.round(width / 2), y: Math.round(height / 2) }
  const data = { items: [], files: [path], dragOperationsMask: 1 }
  const page = window.webContents.debugger
  page.attach('1.3')
  try {
    for (const type of dropSteps) {
      await page.sendCommand('Input.dispatchDragEvent', { type, ...where, data })
    }
  } finally {
    page.detach()
  }
  return true
}

/** At start the page first waits for its settings; it takes drops once its main landmark is there. */
async function pageStands(contents: WebContents): Promise<void> {
  if (contents.isLoading()) {
    await new Promise<void>((resolve) => contents.once('did-stop-loading', resolve))
  }
  await contents.executeJavaScript(`new Promise((resolve) => {
    const stands = () => document.querySelector('main') !== null
    if (stands()) return resolve()
    const observer = new MutationObserver(() => {
      if (!stands()) return
      observer.disconnect()
      resolve()
    })
    observer.observe(document, { childList: true, subtree: true })
  })`)
}
