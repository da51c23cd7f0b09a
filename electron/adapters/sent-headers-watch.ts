// Tells whether the header of one request was ever handed to a socket: the line between "not sent" and "who knows".
import { subscribe } from 'node:diagnostics_channel'

export type SentHeadersWatch = { headersLeft(): boolean }

type RequestMessage = { readonly request: object }

const departed = new WeakSet<object>()
let onCreate: ((request: object) => void) | null = null

subscribe('undici:request:create', (message) => onCreate?.((message as RequestMessage).request))
subscribe('undici:client:sendHeaders', (message) =>
  departed.add((message as RequestMessage).request),
)

/**
 * Runs `dispatch`, which must start exactly one undici request before it returns, and watches that
 * request. When the request could not be identified the watch says its header left: a doubt must
 * never read as "not sent". A proxy's CONNECT is another request and does not count.
 */
export function watchSentHeaders<T>(dispatch: () => T): {
  readonly result: T
  readonly watch: SentHeadersWatch
} {
  let own: object | null = null
  onCreate = (request) => {
    own ??= request
  }
  try {
    const result = dispatch()
    return { result, watch: { headersLeft: () => own === null || departed.has(own) } }
  } finally {
    onCreate = null
  }
}
