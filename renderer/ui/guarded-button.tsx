// A button that, when it cannot be used, stays reachable and says why.
import { Button, type ButtonProps, Tooltip } from '@mantine/core'

type Props = ButtonProps & {
  /** Why it cannot be used now; null when it can. */
  readonly barrier: string | null
  readonly onClick: () => void
}

export function GuardedButton({ barrier, onClick, ...button }: Props) {
  return (
    <Tooltip label={barrier} disabled={barrier === null} multiline maw={280} events={allEvents}>
      <Button
        {...button}
        data-disabled={barrier !== null}
        aria-disabled={barrier !== null}
        {...(barrier !== null && { 'aria-description': barrier })}
        onClick={() => barrier === null && onClick()}
      />
    </Tooltip>
  )
}

const allEvents = { hover: true, focus: true, touch: true }
