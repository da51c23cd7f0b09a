// Catches a screen that fails, so that the rest of the window goes on and the person can load it again.
import { Alert, Button, Group, Text } from '@mantine/core'
import { Component, type ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { CopyDetails } from '../ui/copy-details.tsx'

type Props = { readonly children: ReactNode }
type State = { readonly error: Error | null }

export class ScreenBoundary extends Component<Props, State> {
  override state: State = { error: null }

  static getDerivedStateFromError(error: Error): State {
    return { error }
  }

  override render() {
    const { error } = this.state
    if (!error) return this.props.children
    return <ScreenFailed error={error} onReload={() => this.setState({ error: null })} />
  }
}

function ScreenFailed({
  error,
  onReload,
}: {
  readonly error: Error
  readonly onReload: () => void
}) {
  const t = useTranslations('shell')
  return (
    <Alert m={20} color="red" title={t('crashed')} role="alert">
      <Text size="sm">{t('crashedBody')}</Text>
      <Group mt={12} gap={8}>
        <Button size="compact-sm" onClick={onReload}>
          {t('reload')}
        </Button>
        <CopyDetails text={error.stack ?? error.message} />
      </Group>
    </Alert>
  )
}
