// Shows what a file of corrected rows that came back would change, before it changes anything.
import { Alert, Button, Group, Stack, Text } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useTranslations } from 'use-intl'
import { Dialog } from '../../../ui/dialog.tsx'
import { useNotice } from '../../../ui/use-notice.ts'
import type { ReturnedFixes } from '../import-state.ts'
import type { ImportStore } from '../import-store.ts'
import { ChangesTable } from './changes-table.tsx'

export function FixesDialog({ store }: { readonly store: ImportStore }) {
  const fixes = store((state) => state.fixes)
  return fixes && <OpenDialog store={store} fixes={fixes} />
}

type Props = { readonly store: ImportStore; readonly fixes: ReturnedFixes }

const problemWords = {
  'no-keys': 'fixesNoKeys',
  'other-list': 'fixesOtherList',
  unreadable: 'fixesUnreadable',
} as const

function OpenDialog({ store, fixes }: Props) {
  const t = useTranslations('clean')
  const tShell = useTranslations('shell')
  const notice = useNotice()
  const { fixesDismissed, fixesAccepted } = store.getState()
  const { fileName, answer } = fixes
  const count = answer.ok ? answer.cells.length : 0
  async function accepted() {
    await fixesAccepted()
    notice(t('fixesApplied', { count }))
  }
  return (
    <Dialog onClose={fixesDismissed} size="lg" title={t('fixesTitle', { name: fileName })}>
      <Stack gap={12}>
        {answer.ok ? (
          <>
            <Text size="sm">{t('fixesIntro', { rows: answer.rows, cells: count })}</Text>
            {answer.unknown > 0 && (
              <Text size="sm" c="var(--warning-fg)">
                {t('fixesUnknown', { count: answer.unknown })}
              </Text>
            )}
            <ChangesTable changes={answer.examples} count={count} />
          </>
        ) : (
          <Alert color="red" role="alert" icon={<IconAlertTriangle size={16} aria-hidden />}>
            {t(problemWords[answer.problem])}
          </Alert>
        )}
        <Group justify="flex-end" gap={8}>
          <Button variant="default" onClick={fixesDismissed}>
            {tShell(answer.ok ? 'cancel' : 'close')}
          </Button>
          {answer.ok && (
            <Button disabled={count === 0} onClick={() => void accepted()}>
              {t('fixesApply', { count })}
            </Button>
          )}
        </Group>
      </Stack>
    </Dialog>
  )
}
