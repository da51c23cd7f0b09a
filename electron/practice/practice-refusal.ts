// How the practice provider says no: the documented error bodies of its two APIs.

export class PracticeRefusal extends Error {
  readonly status: number
  readonly body: unknown

  constructor(status: number, body: unknown) {
    super(`practice refusal ${status}`)
    this.status = status
    this.body = body
  }
}

/** The campaigns API: code 1 is a request error. */
export function refuse(message: string, listErrors: readonly string[] | null = null): never {
  throw new PracticeRefusal(400, { message, code: 1, listErrors })
}

export function refuseUnknown(what: string): never {
  throw new PracticeRefusal(404, { message: `${what} not found`, code: 1, listErrors: null })
}

/** The transactional API. */
export function refuseTransactional(status: number, message: string): never {
  throw new PracticeRefusal(status, { error_message: message })
}
