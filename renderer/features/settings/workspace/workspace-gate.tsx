// Stands before the screens: while the file with the work is closed, only why and what to do is shown.
import { Center, Loader } from '@mantine/core'
import { type ReactNode, useEffect } from 'react'
import { ClosedWorkspace } from './closed-workspace.tsx'
import { ReplacementDialog } from './replacement-dialog.tsx'
import type { WorkspaceStore } from './workspace-store.ts'

type Props = { readonly store: WorkspaceStore; readonly children: ReactNode }

export function WorkspaceGate({ store, children }: Props) {
  const file = store((state) => state.file)
  const replacement = store((state) => state.replacement)
  useEffect(() => void store.getState().opened(), [store])
  if (file.stage === 'loading') {
    return (
      <Center h="100dvh">
        <Loader aria-label="Campanero" />
      </Center>
    )
  }
  const isClosed = file.stage === 'ready' && file.is.standing.kind === 'closed'
  return (
    <>
      {isClosed ? <ClosedWorkspace store={store} view={file.is} /> : children}
      {replacement && <ReplacementDialog replacement={replacement} />}
    </>
  )
}
