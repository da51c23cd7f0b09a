// The letter slot: one way in, one way out and the path of a dropped file; it knows no command by name.
import { contextBridge, ipcRenderer, webUtils } from 'electron'
import type { Bridge } from '../shared/ipc/bridge.ts'

type DomFile = Parameters<typeof webUtils.getPathForFile>[0]

const bridge: Bridge = {
  invoke: (name, input) => ipcRenderer.invoke('command', name, input),
  onEvent(listener) {
    const forward = (_event: unknown, name: string, payload: unknown) => listener(name, payload)
    ipcRenderer.on('event', forward)
    return () => {
      // Returns nothing: `off` would hand the page Electron's own object.
      ipcRenderer.off('event', forward)
    }
  },
  pathForFile: (file) => webUtils.getPathForFile(file as DomFile),
}

contextBridge.exposeInMainWorld('bridge', bridge)
