// The real contact table behind the real protocol, joined without a worker, and lists to read with it.
import type { FromTable, ToTable } from '../../renderer/features/import/table/protocol.ts'
import { serveTable } from '../../renderer/features/import/table/serve-table.ts'
import {
  connectTable,
  type TableClient,
  type TablePort,
} from '../../renderer/features/import/table/table-client.ts'

export type TableWithoutWorker = TableClient & {
  /** What crossed, in order; copied as a worker would copy it. */
  readonly sent: readonly ToTable[]
  readonly received: readonly FromTable[]
  readonly closed: () => boolean
  readonly crash: (detail: string) => void
}

export function tableWithoutWorker(): TableWithoutWorker {
  const sent: ToTable[] = []
  const received: FromTable[] = []
  let closed = false
  let listener: (message: FromTable) => void = () => {}
  let crashed: (detail: string) => void = () => {}
  const receive = serveTable((message) => {
    if (closed) return
    received.push(structuredClone(message))
    listener(structuredClone(message))
  })
  const port: TablePort = {
    post(message) {
      sent.push(message)
      const posted = asPosted(message)
      queueMicrotask(() => !closed && receive(posted))
    },
    listen(next) {
      listener = next
    },
    onCrash(next) {
      crashed = next
    },
    close() {
      closed = true
    },
  }
  const client = connectTable(port)
  return { ...client, sent, received, closed: () => closed, crash: (detail) => crashed(detail) }
}

/** A file is handed over as it is: copying one is not what is being tried. */
const asPosted = (message: ToTable): ToTable =>
  message.kind === 'ask' && 'file' in message.request ? message : structuredClone(message)

/** The simulated page's own Blob has no stream. */
Blob.prototype.stream ??= function stream(this: Blob) {
  return new ReadableStream({
    type: 'bytes',
    start: async (controller) => {
      const bytes = new Uint8Array(await bytesOf(this))
      if (bytes.length > 0) controller.enqueue(bytes)
      controller.close()
      controller.byobRequest?.respond(0)
    },
  })
}

function bytesOf(file: Blob): Promise<ArrayBuffer> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(reader.result as ArrayBuffer)
    reader.onerror = () => reject(reader.error)
    reader.readAsArrayBuffer(file)
  })
}

export const fewContacts = [
  'Nombre;Celular;Saldo',
  'Ana;3005550101;1.000',
  'Luis;300555010;2.000',
  'Eva;3005550101;3.000',
  'Óscar;300 555 0104;4.000',
  'Sofía;3OO5550105;5.000',
].join('\n')

export const textFile = (text: string, name = 'clientes.csv'): File => new File([text], name)
