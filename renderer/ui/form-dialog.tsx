// A dialog that asks for something: its fields, then the way back beside the way on.
import { Button, Group, Stack } from '@mantine/core'
import type { ReactNode } from 'react'
import { Dialog, type DialogProps } from './dialog.tsx'

type Props = Pick<DialogProps, 'title' | 'size' | 'styles' | 'onClose'> & {
  readonly children: ReactNode
  /** What the way back says; it does nothing but close. */
  readonly back: string
  /** Where the way on loses something, the focus is on the way back. */
  readonly isBackFirst?: boolean
  /** The button that goes on. */
  readonly forward: ReactNode
  readonly onSubmit: () => void
}

export function FormDialog({ children, back, isBackFirst, forward, onSubmit, ...dialog }: Props) {
  return (
    <Dialog {...dialog}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          onSubmit()
        }}
      >
        <Stack gap={12}>
          {children}
          <Group justify="flex-end" gap={8}>
            <Button
              variant="default"
              data-autofocus={isBackFirst ? true : undefined}
              onClick={dialog.onClose}
            >
              {back}
            </Button>
            {forward}
          </Group>
        </Stack>
      </form>
    </Dialog>
  )
}
