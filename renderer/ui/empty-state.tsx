// The empty state of a screen: one sentence and one action.
import { Center, Stack, Text, ThemeIcon, Title } from '@mantine/core'
import type { Icon } from '@tabler/icons-react'
import type { ReactNode } from 'react'

type Props = {
  readonly icon: Icon
  readonly title: string
  readonly children?: ReactNode
  readonly action?: ReactNode
}

export function EmptyState({ icon: Sign, title, children, action }: Props) {
  return (
    <Center p={32} mih={260}>
      <Stack align="center" gap={12} maw={420}>
        <ThemeIcon size={56} radius={28} variant="light">
          <Sign size={26} stroke={1.6} aria-hidden />
        </ThemeIcon>
        <Title order={2} ta="center">
          {title}
        </Title>
        {children && (
          <Text size="sm" c="dimmed" ta="center">
            {children}
          </Text>
        )}
        {action}
      </Stack>
    </Center>
  )
}
