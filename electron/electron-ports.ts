// The outside world as the window's app knows it: one real adapter for each port of the core.
import { join } from 'node:path'
import { safeStorage, session } from 'electron'
import { createElectronAppLog } from './adapters/electron-app-log.ts'
import { openElectronPreferenceFile } from './adapters/electron-preference-file.ts'
import { createElectronSecretVault } from './adapters/electron-secret-vault.ts'
import { createNetworkHttp } from './adapters/network-http.ts'
import { createPracticePort } from './adapters/practice-port.ts'
import { createBlobStore, createSettingsStore } from './adapters/preference-file.ts'
import { readProxyList } from './adapters/proxy-choice.ts'
import { systemClock } from './adapters/system-clock.ts'
import { createWorkspaceFile } from './adapters/workspace-file.ts'
import type { Ports, Publish } from './core/ports.ts'

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
      blobs: createBlobStore(preferences),
    }),
    workspace: createWorkspaceFile({ folder, now: systemClock.now }),
    settings,
    clock: systemClock,
    log: createElectronAppLog(join(folder, 'logs', 'campanero.log')),
    publish,
  }
}

async function askSystem(url: string) {
  return readProxyList(await session.defaultSession.resolveProxy(url))
}
