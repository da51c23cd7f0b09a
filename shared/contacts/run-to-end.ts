// Runs a stepwise piece of work without pauses, for callers that have nobody to keep waiting.

/** Calls `onStep` with each progress; throw there to stop. */
export function runToEnd<Step, Result>(
  work: Generator<Step, Result>,
  onStep?: (step: Step) => void,
): Result {
  for (;;) {
    const step = work.next()
    if (step.done) return step.value
    onStep?.(step.value)
  }
}
