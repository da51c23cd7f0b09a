// The port to the provider over HTTP: one request out, one account of what came of it back.

export type HttpMethod = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

export type WireRequest = {
  readonly method: HttpMethod
  readonly url: string
  /** Carries the secret: goes to the socket and nowhere else. */
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | null
}

export type ExchangeOptions = {
  /** Total time, from the name look-up to the last byte of the answer. */
  readonly deadlineMs: number
  readonly signal?: AbortSignal
  /** Sends ask for a connection of their own, so that no stale one is ever reused under them. */
  readonly freshConnection?: boolean
}

/** Only where no request header reached a socket. */
export type NotSentCause =
  | 'name-not-found'
  | 'connection-refused'
  | 'unreachable'
  | 'untrusted-certificate'
  | 'timeout'
  | 'aborted'
  | 'invalid-request'

/** The request left, and no complete answer came back. */
export type NoAnswerCause =
  | 'timeout'
  | 'connection-lost'
  | 'answer-too-large'
  | 'answer-unreadable'
  | 'aborted'

export type AnsweredExchange = {
  readonly kind: 'answered'
  readonly status: number
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>
  /** The whole answer, decompressed, as UTF-8 text. */
  readonly body: string
}

export type WireExchange =
  | AnsweredExchange
  | { readonly kind: 'not-sent'; readonly reason: NotSentCause }
  | { readonly kind: 'no-answer'; readonly reason: NoAnswerCause }

/** Performs exactly one request, follows no redirect, repeats nothing, and never rejects. */
export type HttpPort = {
  exchange(request: WireRequest, options: ExchangeOptions): Promise<WireExchange>
}
