// The name of a thing in a list, which opens it, from the keyboard as well.
import { Anchor } from '@mantine/core'
import classes from './open-name.module.css'

type Props = {
  readonly name: string
  /** What a screen reader says where the name alone would not tell which one. */
  readonly label?: string
  readonly onOpen: () => void
}

export function OpenName({ name, label, onOpen }: Props) {
  return (
    <Anchor
      component="button"
      type="button"
      size="sm"
      fw={550}
      className={classes.open ?? ''}
      {...(label === undefined ? { title: name } : { 'aria-label': label })}
      onClick={(event) => {
        // A click on its row opens it too.
        event.stopPropagation()
        onOpen()
      }}
    >
      {name}
    </Anchor>
  )
}
