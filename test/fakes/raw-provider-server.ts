// A TCP server that says exactly the bytes a test wants, and counts the whole requests it was given.
import { createServer, type Server, type Socket } from 'node:net'
import { createServer as createTlsServer, type TlsOptions } from 'node:tls'

export type RawScript = {
  /** At once, before any byte is read. */
  readonly onConnect?: (socket: Socket) => void
  /** After the first byte of a request. */
  readonly onFirstBytes?: (socket: Socket) => void
  /** After each whole request. */
  readonly onRequest?: (socket: Socket, request: string) => void
}

export type RawServer = {
  readonly port: number
  /** Whole requests, oldest first, as text. */
  readonly requests: readonly string[]
  close(): Promise<void>
}

export async function startRawServer(script: RawScript, tls?: TlsOptions): Promise<RawServer> {
  const sockets = new Set<Socket>()
  const requests: string[] = []
  const serveSocket = (socket: Socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
    socket.on('error', () => {})
    script.onConnect?.(socket)
    let received = ''
    socket.on('data', (chunk: Buffer) => {
      if (received === '') script.onFirstBytes?.(socket)
      received += chunk.toString('latin1')
      const end = endOfRequest(received)
      if (end === null) return
      requests.push(received.slice(0, end))
      received = received.slice(end)
      script.onRequest?.(socket, requests.at(-1) ?? '')
    })
  }
  const server = tls ? createTlsServer(tls, serveSocket) : createServer(serveSocket)
  server.on('tlsClientError', () => {})
  const port = await listen(server)
  return {
    port,
    requests,
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy()
        server.close(() => resolve())
      }),
  }
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      resolve(typeof address === 'object' && address !== null ? address.port : 0)
    })
  })
}

function endOfRequest(received: string): number | null {
  const headerEnd = received.indexOf('\r\n\r\n')
  if (headerEnd < 0) return null
  const length = Number(/content-length: (\d+)/i.exec(received.slice(0, headerEnd))?.[1] ?? 0)
  const end = headerEnd + 4 + length
  return received.length >= end ? end : null
}
