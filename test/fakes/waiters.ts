// Those who wait on a clock that is made up, until it comes to their moment or they give up.
export type Waiter = { readonly due: number; readonly wake: () => void }

export function waitAmong(waiters: Set<Waiter>, due: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal?.aborted) return resolve()
    const wake = () => {
      waiters.delete(waiter)
      resolve()
    }
    const waiter = { due, wake }
    waiters.add(waiter)
    signal?.addEventListener('abort', wake, { once: true })
  })
}
