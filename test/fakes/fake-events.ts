// A stand-in for the snapshots of the main process: a test says them, whoever listens hears them at once.
import type { Listen } from '../../renderer/bridge/events.ts'
import type { EventName, EventPayload } from '../../shared/ipc/contract.ts'

type Listener = { readonly name: EventName; readonly hear: (payload: never) => void }

export function fakeEvents() {
  const listeners = new Set<Listener>()
  const listen: Listen = (name, hear) => {
    const listener = { name, hear }
    listeners.add(listener)
    return () => void listeners.delete(listener)
  }
  return {
    listen,
    say<N extends EventName>(name: N, payload: EventPayload<N>) {
      for (const listener of [...listeners]) {
        if (listener.name === name) listener.hear(payload as never)
      }
    },
    /** How many are listening now. */
    count: () => listeners.size,
  }
}
