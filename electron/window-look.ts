// How the frame of the window looks on each system, light and dark, so that it continues the page's title bar.
import type { BrowserWindowConstructorOptions, TitleBarOverlay } from 'electron'

/** Same colours as the tokens `--canvas`, `--chrome` and the text of the page. */
const colors = {
  light: { canvas: '#ffffff', chrome: '#f6f7f9', text: '#14171c' },
  dark: { canvas: '#14171c', chrome: '#101317', text: '#e6e9ee' },
} as const

const titleBarHeight = 44

/** Painted before the page is, so that a dark window does not open white. */
export const canvasColor = (isDark: boolean): string => colors[isDark ? 'dark' : 'light'].canvas

export function titleBarOverlay(isDark: boolean): TitleBarOverlay {
  const { chrome, text } = colors[isDark ? 'dark' : 'light']
  // One pixel less leaves the page's own line under the buttons.
  return { color: chrome, symbolColor: text, height: titleBarHeight - 1 }
}

/** Linux keeps the frame of its window manager: overlays differ there from one desktop to the next. */
export function frameOptions(
  platform: NodeJS.Platform,
  isDark: boolean,
): BrowserWindowConstructorOptions {
  if (platform === 'darwin') {
    // The overlay tells the page's styles where the buttons are.
    return {
      titleBarStyle: 'hiddenInset',
      titleBarOverlay: { height: titleBarHeight },
      trafficLightPosition: { x: 16, y: 14 },
    }
  }
  if (platform === 'win32')
    return { titleBarStyle: 'hidden', titleBarOverlay: titleBarOverlay(isDark) }
  return { autoHideMenuBar: true }
}
