// The request an operation would make with the settings as they stand, with made-up people and the secrets as dots.
import { Alert, Code, Group, Select, Text, Title } from '@mantine/core'
import { IconAlertTriangle, IconEyeOff } from '@tabler/icons-react'
import { useTranslations } from 'use-intl'
import type { RequestPreview } from '../../../../shared/provider/profile-view.ts'
import { type OperationName, operationNames } from '../../../../shared/provider/provider-profile.ts'
import { CopyDetails } from '../../../ui/copy-details.tsx'
import { FailureAlert } from '../../../ui/failure-alert.tsx'
import { scrollingList } from '../scrolling-list.ts'
import classes from './profile.module.css'
import type { Preview } from './profile-store.ts'

type Props = {
  readonly preview: Preview | null
  readonly operation: OperationName
  /** True while the draft has faults: what is shown is the last good one. */
  readonly isStale: boolean
  readonly onOperation: (name: OperationName) => void
}

export function PreviewPanel({ preview, operation, isStale, onOperation }: Props) {
  const t = useTranslations('profile')
  const names = useTranslations('operations')
  const shown = preview?.operation === operation ? preview : null
  return (
    // Reachable by Tab, so that the keyboard can scroll it where it is taller than the window.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region needs it.
    <aside className={classes.preview} aria-label={t('preview')} tabIndex={0}>
      <Title order={2} size="h3">
        {t('preview')}
      </Title>
      <Select
        label={t('previewOperation')}
        {...scrollingList}
        allowDeselect={false}
        data={operationNames.map((value) => ({ value, label: names(value) }))}
        value={operation}
        onChange={(value) => value && onOperation(value as OperationName)}
      />
      {isStale && (
        <Alert color="yellow" p={8} role="note" icon={<IconAlertTriangle size={16} aria-hidden />}>
          {t(shown?.request ? 'previewStale' : 'previewNone')}
        </Alert>
      )}
      {shown?.failure && <FailureAlert failure={shown.failure} title={t('previewFailed')} />}
      {shown?.request && <Request request={shown.request} />}
      <Group gap={6} wrap="nowrap" align="flex-start" c="dimmed">
        <IconEyeOff size={14} aria-hidden className={classes.icon} />
        <Text size="xs">{t('previewNote')}</Text>
      </Group>
    </aside>
  )
}

function Request({ request }: { readonly request: RequestPreview }) {
  const t = useTranslations('profile')
  const { method, url, headers, body } = request
  const lines = [`${method} ${url}`, ...headers.map(({ name, value }) => `${name}: ${value}`)]
  const text = body === null ? lines.join('\n') : `${lines.join('\n')}\n\n${readable(body)}`
  return (
    <div className={classes.request}>
      <Code block fz={12} className={classes.code ?? ''}>
        {text}
      </Code>
      {body === null && (
        <Text size="xs" c="dimmed">
          {t('noBody')}
        </Text>
      )}
      <CopyDetails text={text} label={t('copyRequest')} />
    </div>
  )
}

/** JSON with a line for each field; anything else as it would leave. */
function readable(body: string): string {
  try {
    return JSON.stringify(JSON.parse(body), null, 2)
  } catch {
    return body
  }
}
