// The outside world as the window's app knows it: one real adapter for each port of the core.
import { join } from 'node:path'
import { safeStorage, session } from 'electron'
import { createDurableFile } from './adapters/durable-file.ts'
import { createElectronAppLog } from './adapters/electron-app-log.ts'
import { electronFileChooser } from './adapters/electron-file-chooser.ts'
import { openElectronPreferenceFile } from './adapters/electron-preference-file.ts'
import { createElectronSecretVault } from './adapters/electron-secret-vault.ts'
import { createNetworkHttp } from './adapters/network-http.ts'
import { createPracticePort } from './adapters/practice-port.ts'
import {
  type BlobStore,
  createBlobStore,
  createSettingsStore,
  withOwnFile,
} from './adapters/preference-file.ts'
import { readProxyList } from './adapters/proxy-choice.ts'
import { systemClock } from './adapters/system-clock.ts'
import { createWorkspaceFile } from './adapters/workspace-file.ts'
import { createDisk, createKeyFile } from './adapters/workspace-volume.ts'
import type { Ports, Publish } from './core/ports.ts'
import { dataKeySlots } from './core/workspace/key-keeper.ts'

/** To be used after the app is ready; `folder` holds everything the app keeps. */
export function createElectronPorts(folder: string, publish: Publish): Ports {
  const preferences = openElectronPreferenceFile(folder)
  const settings = createSettingsStore(preferences)
  return {
    http: createNetworkHttp({ settings, askSystem }),
    practice: createPracticePort(),
    vault: createElectronSecretVault({
      safeStorage,
      platform: process.platform,
      blobs: withDataKeys(createBlobStore(preferences), folder),
    }),
    workspace: createWorkspaceFile({ folder, now: systemClock.now }),
    files: electronFileChooser,
    keyFile: createKeyFile(folder, false),
    disk: createDisk(folder),
    settings,
    clock: systemClock,
    log: createElectronAppLog(join(folder, 'logs', 'campanero.log')),
    publish,
  }
}

/** Preferences can be typed again and may be lost; without these keys the lists are lost. */
function withDataKeys(blobs: BlobStore, folder: string): BlobStore {
  return dataKeySlots.reduce((kept, slot, index) => {
    const name = `workspace.key.protected${index === 0 ? '' : `-${index + 1}`}`
    return withOwnFile(kept, slot, createDurableFile(join(folder, name)))
  }, blobs)
}

async function askSystem(url: string) {
  return readProxyList(await session.defaultSession.resolveProxy(url))
}
