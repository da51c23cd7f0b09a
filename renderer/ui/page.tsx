// The frame of a screen outside the wizard: one heading, a line under it, its buttons, then the content.
import { Text, Title } from '@mantine/core'
import { type ReactNode, useEffect, useRef } from 'react'
import { focusHeadingIfLost } from './focus-heading.ts'
import classes from './page.module.css'

type Props = {
  /** The way back, over the heading. */
  readonly back?: ReactNode
  readonly title: ReactNode
  /** Stands beside the heading, as a badge does. */
  readonly mark?: ReactNode
  readonly note?: ReactNode
  readonly actions?: ReactNode
  /** Stands at the foot of the header, over its line. */
  readonly under?: ReactNode
  readonly children: ReactNode
}

export function Page({ back, title, mark, note, actions, under, children }: Props) {
  const frame = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // The scroller outlives the screens: a new one begins at its top.
    const scroller = frame.current?.closest('main')
    if (scroller) scroller.scrollTop = 0
    focusHeadingIfLost()
  }, [])
  return (
    <div className={classes.page} ref={frame}>
      <header className={classes.head}>
        <div className={classes.row}>
          <div className={classes.heading}>
            {back}
            <div className={classes.title}>
              <Title order={1} tabIndex={-1} className={classes.h1 ?? ''}>
                {title}
              </Title>
              {mark}
            </div>
            {note && (
              <Text component="div" size="sm" c="dimmed">
                {note}
              </Text>
            )}
          </div>
          {actions && <div className={classes.actions}>{actions}</div>}
        </div>
        {under}
      </header>
      <div className={classes.body}>{children}</div>
    </div>
  )
}
