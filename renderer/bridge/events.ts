// Listens to the snapshots the main process publishes, each checked once by its schema before anybody sees it.
import { type EventName, type EventPayload, events } from '../../shared/ipc/contract.ts'

/** The function type stores ask for, so that tests can hand them a fake. Returns the function that stops listening. */
export type Listen = <N extends EventName>(
  name: N,
  listener: (payload: EventPayload<N>) => void,
) => () => void

type Listener = (payload: unknown) => void

const listeners = new Map<EventName, Set<Listener>>()
let isOpen = false

/** One ear at the door for the whole page, however many stores there are. */
export const listen: Listen = (name, listener) => {
  open()
  const heard = listeners.get(name) ?? new Set()
  listeners.set(name, heard)
  // Its own function each time: the same listener may listen twice.
  const each: Listener = (payload) => listener(payload as EventPayload<typeof name>)
  heard.add(each)
  return () => heard.delete(each)
}

function open(): void {
  if (isOpen) return
  isOpen = true
  window.bridge.onEvent((incoming, payload) => {
    const name = incoming as EventName
    const heard = listeners.get(name)
    if (heard === undefined) return
    const parsed = events[name].safeParse(payload)
    if (parsed.success) for (const hear of [...heard]) hear(parsed.data)
  })
}
