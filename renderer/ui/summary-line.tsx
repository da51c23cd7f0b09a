// One line of a summary: what it is at the left, its value at the right.
import { Group, Text } from '@mantine/core'
import type { ReactNode } from 'react'

/** Belongs inside a `dl`. */
export function SummaryLine({ name, value }: { readonly name: string; readonly value: ReactNode }) {
  return (
    <Group justify="space-between" gap={12} wrap="nowrap" align="baseline">
      <Text size="sm" c="dimmed" component="dt">
        {name}
      </Text>
      <Text size="sm" fw={600} component="dd" m={0} ta="end" className="tabular">
        {value}
      </Text>
    </Group>
  )
}
