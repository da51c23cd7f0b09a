// What a list is searched by, in one row, with the way to see all of it again.
import { Button, Group } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import type { ReactNode } from 'react'

type Props = {
  readonly label: string
  readonly children: ReactNode
  /** False where there is nothing to clear. */
  readonly isUsed: boolean
  readonly clear: string
  readonly onClear: () => void
  /** What was found, at the end of the row. */
  readonly found?: ReactNode
}

export function SearchBar({ label, children, isUsed, clear, onClear, found }: Props) {
  return (
    <Group align="flex-end" gap={12} role="search" aria-label={label}>
      {children}
      {isUsed && (
        <Button variant="subtle" leftSection={<IconX size={15} aria-hidden />} onClick={onClear}>
          {clear}
        </Button>
      )}
      {found}
    </Group>
  )
}
