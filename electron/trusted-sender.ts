// Decides whether whoever knocks at the door is our own page, and answers no out loud when it is not.
import type { Envelope } from '../shared/ipc/result.ts'
import type { Route } from './core/command-router.ts'
import type { Log } from './core/ports.ts'
import { isSameHome } from './home.ts'

export type Sender = {
  readonly isMainFrame: boolean
  /** The window is one that this app opened. */
  readonly isOurWindow: boolean
  /** Address of the frame that asks; empty when the frame is already gone. */
  readonly url: string
}

export type GuardedRoute = (sender: Sender, name: unknown, input: unknown) => Promise<Envelope>

export function isTrustedSender(sender: Sender, home: URL): boolean {
  return sender.isMainFrame && sender.isOurWindow && isSameHome(sender.url, home)
}

export function guardRoute(route: Route, home: URL, log: Pick<Log, 'warn'>): GuardedRoute {
  return async (sender, name, input) => {
    if (isTrustedSender(sender, home)) return route(name, input)
    const { isMainFrame, isOurWindow } = sender
    log.warn('A command from an untrusted page was refused', { isMainFrame, isOurWindow })
    return { ok: false, error: { code: 'forbidden', message: '' } }
  }
}
