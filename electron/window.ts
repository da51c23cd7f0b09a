// Opens the one window of the app, keeps its place on the screen and brings it back when it breaks.
import { BrowserWindow, nativeTheme, screen, type WebContents } from 'electron'
import type { Log } from './core/ports.ts'
import {
  minimumSize,
  placeOnScreens,
  readWindowBounds,
  writeWindowBounds,
} from './window-bounds.ts'
import { canvasColor, frameOptions, titleBarOverlay } from './window-look.ts'

/** A page that breaks again sooner than this would break for ever. */
const shortestLifeMs = 10_000

type WindowOptions = {
  readonly home: URL
  readonly preload: string
  /** The file that remembers the window's place. */
  readonly boundsFile: string
  readonly log: Pick<Log, 'error'>
}

export type MainWindow = {
  /** Opens the window, or brings the open one to the front. */
  readonly show: () => BrowserWindow
  readonly current: () => BrowserWindow | undefined
  readonly isOurs: (contents: WebContents) => boolean
}

export function createMainWindow(options: WindowOptions): MainWindow {
  let current: BrowserWindow | undefined
  nativeTheme.on('updated', () => current && dressFrame(current))
  return {
    show() {
      if (current) return bringToFront(current)
      const opened = openWindow(options)
      opened.on('closed', () => {
        current = undefined
      })
      current = opened
      return opened
    },
    current: () => current,
    isOurs: (contents) => current !== undefined && current.webContents === contents,
  }
}

function openWindow({ home, preload, boundsFile, log }: WindowOptions): BrowserWindow {
  const kept = readWindowBounds(boundsFile)
  const workAreas = screen.getAllDisplays().map((display) => display.workArea)
  const window = new BrowserWindow({
    ...placeOnScreens(kept, workAreas),
    minWidth: minimumSize.width,
    minHeight: minimumSize.height,
    show: false,
    title: 'Campanero',
    backgroundColor: canvasColor(nativeTheme.shouldUseDarkColors),
    ...frameOptions(process.platform, nativeTheme.shouldUseDarkColors),
    webPreferences: {
      preload,
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
    },
  })
  if (kept?.maximized) window.maximize()
  window.once('ready-to-show', () => window.show())
  window.on('close', () => keepPlace(window, boundsFile, log))
  bringBackWhenBroken(window, log)
  void window
    .loadURL(home.href)
    .catch((error: unknown) => log.error('The page did not load', error))
  return window
}

function bringToFront(window: BrowserWindow): BrowserWindow {
  if (window.isMinimized()) window.restore()
  window.show()
  window.focus()
  return window
}

function keepPlace(window: BrowserWindow, file: string, log: Pick<Log, 'error'>): void {
  try {
    writeWindowBounds(file, { ...window.getNormalBounds(), maximized: window.isMaximized() })
  } catch (error) {
    log.error('The place of the window was not kept', error)
  }
}

function bringBackWhenBroken(window: BrowserWindow, log: Pick<Log, 'error'>): void {
  let lastBreak = Number.NEGATIVE_INFINITY
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit') return
    log.error('The page broke', new Error(reason))
    const brokeAgain = performance.now() - lastBreak < shortestLifeMs
    lastBreak = performance.now()
    if (!brokeAgain) window.webContents.reload()
  })
  window.webContents.on('preload-error', (_event, _path, error) =>
    log.error('The letter slot failed', error),
  )
}

function dressFrame(window: BrowserWindow): void {
  const isDark = nativeTheme.shouldUseDarkColors
  window.setBackgroundColor(canvasColor(isDark))
  if (process.platform === 'win32') window.setTitleBarOverlay(titleBarOverlay(isDark))
}
