// Takes from every page what no page of this app needs: the network, permissions, other addresses, other windows.
import { app, type Session, type WebContents } from 'electron'
import type { Log } from './core/ports.ts'
import { openListedPage } from './external-links.ts'
import { isSameHome } from './home.ts'
import { isRequestAllowed } from './request-rules.ts'

export function lockSession(session: Session, home: URL, log: Pick<Log, 'warn'>): void {
  session.webRequest.onBeforeRequest((details, answer) => {
    const allowed = isRequestAllowed(details.url, home, app.isPackaged)
    if (!allowed) log.warn('A request of the window was cancelled', { to: originOf(details.url) })
    answer({ cancel: !allowed })
  })
  // "Copy details" writes to the clipboard and "Paste from Excel" reads it, while the window has the focus.
  const isGranted = (permission: string) =>
    permission === 'clipboard-sanitized-write' || permission === 'clipboard-read'
  session.setPermissionRequestHandler((_contents, permission, answer) =>
    answer(isGranted(permission)),
  )
  session.setPermissionCheckHandler((_contents, permission) => isGranted(permission))
  session.setDevicePermissionHandler(() => false)
  // Its dictionaries would be downloaded.
  session.setSpellCheckerEnabled(false)
}

/** Call before the first window opens. */
export function lockPages(home: URL): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.on('will-frame-navigate', (event) => {
      if (!isSameHome(event.url, home)) event.preventDefault()
    })
    contents.on('will-redirect', (event) => event.preventDefault())
    contents.on('will-attach-webview', (event) => event.preventDefault())
    contents.setWindowOpenHandler(({ url }) => {
      openListedPage(url)
      return { action: 'deny' }
    })
    closeSideDoors(contents)
  })
}

function closeSideDoors(contents: WebContents): void {
  // WebRTC does not pass through the session's request filter.
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp')
}

/** The rest of an address may hold what a person typed. */
const originOf = (url: string): string => (URL.canParse(url) ? new URL(url).origin : 'unreadable')
