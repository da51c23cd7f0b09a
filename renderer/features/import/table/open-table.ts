// Starts the worker that will hold one contact file.
import type { FromTable } from './protocol.ts'
import { connectTable, type TableClient } from './table-client.ts'

/** One worker for each file: ending it is what makes Cancel answer at once. */
export function openTable(): TableClient {
  const worker = new Worker(new URL('./contact-table.worker.ts', import.meta.url), {
    type: 'module',
    name: 'contact-table',
  })
  return connectTable({
    post: (message) => worker.postMessage(message),
    listen(listener) {
      worker.onmessage = (event: MessageEvent<FromTable>) => listener(event.data)
    },
    onCrash(crashed) {
      worker.onerror = (event) => crashed(event.message)
    },
    close: () => worker.terminate(),
  })
}
