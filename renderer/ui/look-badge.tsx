// How something stands, as icon, words and colour.
import { Badge } from '@mantine/core'
import type { Icon } from '@tabler/icons-react'

type Props = {
  readonly look: { readonly icon: Icon; readonly colour: string }
  readonly children: string
  /** More of it, for who points at it. */
  readonly title?: string | undefined
}

export function LookBadge({ look: { icon: Sign, colour }, children, title }: Props) {
  return (
    <Badge
      color={colour}
      size="md"
      miw="max-content"
      leftSection={<Sign size={13} aria-hidden />}
      title={title}
    >
      {children}
    </Badge>
  )
}
