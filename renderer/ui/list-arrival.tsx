// What stands in the place of a list until it is there: its shape, or why it did not come.
import type { Failure } from '../../shared/ipc/result.ts'
import { FailureAlert } from './failure-alert.tsx'
import { ListSkeleton } from './list-skeleton.tsx'

type Props = {
  readonly list:
    | { readonly stage: 'loading' | 'ready' }
    | { readonly stage: 'failed'; readonly failure: Failure }
  /** Said of a list that did not come. */
  readonly failed: string
  readonly onRetry: () => void
}

export function ListArrival({ list, failed, onRetry }: Props) {
  if (list.stage === 'loading') return <ListSkeleton />
  if (list.stage !== 'failed') return null
  return <FailureAlert failure={list.failure} title={failed} onRetry={onRetry} />
}
