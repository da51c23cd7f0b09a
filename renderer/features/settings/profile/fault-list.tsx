// What keeps the profile from being saved: each fault with its place, a click away from the field.
import { Alert, Anchor, Code, List } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useEffect, useRef } from 'react'
import { useTranslations } from 'use-intl'
import type { ProfileFault } from '../../../../shared/provider/profile-view.ts'

type Props = {
  readonly title: string
  readonly faults: readonly ProfileFault[]
  /** Takes the focus, after something the person asked for was refused. */
  readonly takesFocus: boolean
  /** Without it the places are told and lead nowhere. */
  readonly onGoTo?: (path: string) => void
}

export function FaultList({ title, faults, takesFocus, onGoTo }: Props) {
  const t = useTranslations('profile')
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (takesFocus) box.current?.focus()
  }, [takesFocus])
  return (
    <Alert
      ref={box}
      tabIndex={-1}
      color="red"
      role="alert"
      title={title}
      icon={<IconAlertTriangle size={16} aria-hidden />}
    >
      <List size="sm">
        {faults.map(({ path, sentence }) => (
          <List.Item key={path + sentence}>
            {onGoTo && path ? (
              <Anchor component="button" type="button" onClick={() => onGoTo(path)}>
                <Code>{path}</Code>
              </Anchor>
            ) : (
              <Code>{path || t('wholeProfile')}</Code>
            )}{' '}
            {sentence}
          </List.Item>
        ))}
      </List>
    </Alert>
  )
}
