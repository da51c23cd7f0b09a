// The door: the only place where messages from a page come in, and from which events go out.
import { BrowserWindow, type IpcMainInvokeEvent, ipcMain, type WebContents } from 'electron'
import type { Publish } from './core/ports.ts'
import type { GuardedRoute, Sender } from './trusted-sender.ts'

export function openDoor(
  guarded: GuardedRoute,
  isOurWindow: (contents: WebContents) => boolean,
): void {
  // Libraries of the shell listen on channels of their own that ask nobody who is there.
  ipcMain.removeAllListeners()
  ipcMain.handle('command', (event, name: unknown, input: unknown) =>
    guarded(whoAsks(event, isOurWindow), name, input),
  )
}

function whoAsks(
  event: IpcMainInvokeEvent,
  isOurWindow: (contents: WebContents) => boolean,
): Sender {
  const frame = event.senderFrame
  return {
    isMainFrame: frame !== null && frame.parent === null,
    isOurWindow: isOurWindow(event.sender),
    url: frame?.url ?? '',
  }
}

/** A closed window hears nothing; the next one asks for the present state when it opens. */
export const publishToWindows: Publish = (name, payload) => {
  for (const window of BrowserWindow.getAllWindows()) {
    if (!window.isDestroyed()) window.webContents.send('event', name, payload)
  }
}
