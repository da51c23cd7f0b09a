// Composes the core: takes the outside world, answers the way in and the two ends of its life.
import type { Route } from './command-router.ts'
import type { Ports } from './ports.ts'

export type App = {
  /** The only way in: a command's name and its input, answered by an envelope. */
  readonly route: Route
  /** Opens the workspace and takes up what the last run left; never rejects: a closed workspace refuses its commands. */
  readonly start: () => Promise<void>
  /** Ends uploads at a safe point, stops following campaigns, closes the workspace and the practice provider. */
  readonly stop: () => Promise<void>
}

export type CreateApp = (ports: Ports) => App
