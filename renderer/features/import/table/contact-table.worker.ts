// The worker that holds one contact file, so that no row of it ever keeps the window waiting.
import type { ToTable } from './protocol.ts'
import { serveTable } from './serve-table.ts'

const receive = serveTable((message) => self.postMessage(message))
self.onmessage = (event: MessageEvent<ToTable>) => receive(event.data)
