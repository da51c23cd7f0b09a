// Listens to the snapshots the main process publishes, each checked by its schema before anybody sees it.
import { type EventName, type EventPayload, events } from '../../shared/ipc/contract.ts'

/** The function type stores ask for, so that tests can hand them a fake. Returns the function that stops listening. */
export type Listen = <N extends EventName>(
  name: N,
  listener: (payload: EventPayload<N>) => void,
) => () => void

export const listen: Listen = (name, listener) =>
  window.bridge.onEvent((incoming, payload) => {
    if (incoming !== name) return
    const parsed = events[name].safeParse(payload)
    if (parsed.success) listener(parsed.data as EventPayload<typeof name>)
  })
