// The preference file of the window's app, kept by electron-store.
import Store from 'electron-store'
import type { PreferenceFile } from './preference-file.ts'

/** A damaged file is begun anew: it holds nothing that cannot be chosen or typed again. */
export function openElectronPreferenceFile(folder: string): PreferenceFile {
  return new Store<Record<string, unknown>>({
    cwd: folder,
    name: 'preferences',
    clearInvalidConfig: true,
    accessPropertiesByDotNotation: false,
  })
}
