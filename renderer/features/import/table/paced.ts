// Runs long work in short pieces, so that the worker can answer other questions meanwhile.

/** Work between two pauses, in milliseconds. */
const pieceMs = 30

type Pace<Step> = {
  readonly onStep?: (step: Step) => void
  readonly signal: AbortSignal
}

/** Rejects with the signal's reason at the first pause after it is aborted. */
export async function paced<Step, Result>(
  steps: Iterator<Step, Result>,
  { onStep, signal }: Pace<Step>,
): Promise<Result> {
  let pauseAt = performance.now() + pieceMs
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
    onStep?.(step.value)
    if (performance.now() < pauseAt) continue
    await messagesHandled()
    signal.throwIfAborted()
    pauseAt = performance.now() + pieceMs
  }
}

/** A timer would wait 4 ms each time. */
function messagesHandled(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      resolve()
    }
    port2.postMessage(null)
  })
}
