// The frame of the window: title bar, side navigation, content, and the unmistakable sign of practice mode.
import { Anchor } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import type { Connection } from '../../shared/settings/connection.ts'
import type { Place } from './navigation-store.ts'
import classes from './shell.module.css'
import { SideNavigation } from './side-navigation.tsx'
import { TitleBar } from './title-bar.tsx'

type Props = {
  readonly place: Place
  readonly goTo: (place: Place) => void
  readonly connection: Connection
  readonly children: ReactNode
}

export function Shell({ place, goTo, connection, children }: Props) {
  const t = useTranslations('shell')
  const practice = connection.mode === 'practice'
  return (
    <div className={classes.shell} data-practice={practice || undefined}>
      <Anchor href="#content" className={classes.skip} onClick={focusContent}>
        {t('skipToContent')}
      </Anchor>
      <TitleBar connection={connection} onAccount={() => goTo({ kind: 'settings' })} />
      <SideNavigation place={place} goTo={goTo} />
      <main id="content" tabIndex={-1} className={classes.content}>
        {children}
      </main>
    </div>
  )
}

/** A link to `#content` would be a navigation, which the window refuses. */
function focusContent(event: React.MouseEvent) {
  event.preventDefault()
  document.getElementById('content')?.focus()
}
