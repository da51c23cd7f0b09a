// Start here: what the app does at start, in order, from the outside world to the window.
import { join } from 'node:path'
import { app, dialog, session } from 'electron'
import { declareAppScheme, serveApp } from './app-protocol.ts'
import { followSettings } from './appearance.ts'
import { createApp } from './core/app.ts'
import { createElectronPorts } from './electron-ports.ts'
import { homeUrl } from './home.ts'
import { openDoor, publishToWindows } from './ipc-door.ts'
import { createJobNotices } from './job-notices.ts'
import { dropCertificateBypass, userDataOverride } from './launch-environment.ts'
import { lockPages, lockSession } from './lockdown.ts'
import { createAppMenu } from './menu.ts'
import { keepEarlyFiles, openFiles, stopBeforeQuit } from './system-events.ts'
import { guardRoute } from './trusted-sender.ts'
import { createMainWindow } from './window.ts'

const certificatesWereUnchecked = dropCertificateBypass(process.env)
app.setPath('userData', userDataOverride(process.env) ?? app.getPath('userData'))
declareAppScheme()
const earlyFiles = keepEarlyFiles()

if (app.requestSingleInstanceLock()) {
  // Not awaited: Electron is not ready before this module has run to its end.
  void app.whenReady().then(open).catch(giveUp)
} else {
  app.quit()
}

async function open(): Promise<void> {
  const home = homeUrl(app.isPackaged, process.env)
  const userData = app.getPath('userData')
  const notices = createJobNotices(() => window)
  const ports = createElectronPorts(userData, (name, payload) => {
    publishToWindows(name, payload)
    notices.hear(name, payload)
  })
  const { log } = ports
  if (certificatesWereUnchecked) log.warn('NODE_TLS_REJECT_UNAUTHORIZED=0 was dropped')

  const core = createApp(ports)
  const window = createMainWindow({
    home,
    preload: join(import.meta.dirname, '../preload/preload.cjs'),
    boundsFile: join(userData, 'window.json'),
    log,
  })
  const menu = createAppMenu(window, publishToWindows)

  serveApp(join(import.meta.dirname, '../renderer'))
  lockSession(session.defaultSession, home, log)
  lockPages(home)
  openDoor(
    guardRoute(followSettings(core.route, [menu.show, notices.speak]), home, log),
    window.isOurs,
  )

  stopBeforeQuit(core.stop, log)
  await core.start()
  openFiles(window, earlyFiles, log)
}

function giveUp(error: unknown): void {
  dialog.showErrorBox('Campanero', error instanceof Error ? error.message : String(error))
  app.exit(1)
}
