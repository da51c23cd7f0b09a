// Numbers and answers derived from an open list, for the screens and the steps after them.
import type { ReadyList } from './import-state.ts'

/** Why the list cannot go on, or null when it can. */
export function audienceProblem({
  state,
  excludeErrors,
}: ReadyList): 'nobody' | 'open-errors' | null {
  // Nobody can correct an excluded number: leaving it out is all there is to do.
  const { errors, byIssue } = state.counts
  if (!excludeErrors && errors > (byIssue['opted-out'] ?? 0)) return 'open-errors'
  return state.counts.audience === 0 ? 'nobody' : null
}

/** Columns a message may use, by their place in the file. */
export function fieldColumns({ targets }: ReadyList): readonly number[] {
  return targets.flatMap((target, column) =>
    target === 'field' || target === 'name' || target === 'country' ? [column] : [],
  )
}
