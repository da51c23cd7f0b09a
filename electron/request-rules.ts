// Which addresses the window may load: the app's own pages, what lives in memory, and developer tools while developing.
import { isSameHome } from './home.ts'

/** `blob:` and `data:` never leave the computer: exports are offered for saving as blobs. */
const inMemory = new Set(['blob:', 'data:'])

export function isRequestAllowed(url: string, home: URL, isPackaged: boolean): boolean {
  if (!URL.canParse(url)) return false
  const { protocol, host } = new URL(url)
  if (inMemory.has(protocol)) return true
  if (protocol === 'devtools:') return !isPackaged
  if (isSameHome(url, home)) return true
  // The development server tells the page of changes over a web socket.
  return home.protocol === 'http:' && protocol === 'ws:' && host === home.host
}
