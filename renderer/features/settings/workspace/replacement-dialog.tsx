// After another file took the place of the work: what that means for sends, then the window is loaded again.
import { Alert, Button, Group, List, Stack, Text } from '@mantine/core'
import { useTranslations } from 'use-intl'
import type { Replacement } from '../../../../shared/workspace/workspace-view.ts'
import { Dialog } from '../../../ui/dialog.tsx'

type Props = { readonly replacement: Replacement }

export function ReplacementDialog({ replacement }: Props) {
  const t = useTranslations('workspace')
  const { unsure, isWhole, isReadable, exclusionsLeft } = replacement
  // Every screen shows what was read before; nothing typed can be lost, for this dialog is over it.
  const goOn = () => window.location.reload()
  return (
    <Dialog onClose={goOn} title={t('replacedTitle')} withCloseButton={false}>
      <Stack gap={12}>
        <Text size="sm">{t('replacedBody')}</Text>
        <List size="sm" spacing={8}>
          <List.Item>{t('unsure', { count: unsure })}</List.Item>
          <List.Item>{t('replacedLater')}</List.Item>
          {!isWhole && <List.Item>{t('notWhole')}</List.Item>}
        </List>
        {exclusionsLeft !== 0 && (
          <Alert role="note" color="yellow">
            {exclusionsLeft === null
              ? t('exclusionsUnknown')
              : t('exclusionsLeft', { count: exclusionsLeft })}
          </Alert>
        )}
        {!isReadable && (
          <Alert role="note" color="yellow">
            {t('notReadable')}
          </Alert>
        )}
        <Group justify="flex-end">
          <Button data-autofocus onClick={goOn}>
            {t('goOn')}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  )
}
