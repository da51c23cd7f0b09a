// Shows the steps of a cleaning that was brought as a file before any of them is done, or says what is wrong with the file.
import { Alert, Button, Group, Stack, Text } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useTranslations } from 'use-intl'
import { Dialog } from '../../../ui/dialog.tsx'
import type { ReadyList } from '../import-state.ts'
import type { ImportStore } from '../import-store.ts'
import { RecipeSteps } from './recipe-steps.tsx'
import { stepsThatFit, useApplyRecipe } from './use-apply-recipe.ts'
import type { BroughtRecipe } from './use-recipe-file.ts'

type Props = {
  readonly store: ImportStore
  readonly list: ReadyList
  readonly brought: BroughtRecipe
  readonly onClose: () => void
}

export function RecipeDialog({ store, list, brought, onClose }: Props) {
  const t = useTranslations('recipe')
  const tShell = useTranslations('shell')
  const apply = useApplyRecipe(store, list)
  const { fileName, read } = brought
  const steps = read.ok ? stepsThatFit(list, read.rules) : 0
  function accepted() {
    onClose()
    if (read.ok) void apply(read.rules)
  }
  return (
    <Dialog onClose={onClose} size="lg" title={t('fileTitle', { name: fileName })}>
      <Stack gap={12}>
        {read.ok ? (
          <>
            <Text size="sm">{t('fileIntro')}</Text>
            <RecipeSteps list={list} rules={read.rules} size="sm" />
          </>
        ) : (
          <Alert color="red" role="alert" icon={<IconAlertTriangle size={16} aria-hidden />}>
            {t('fileRefused', { where: read.fault.where || fileName, what: read.fault.what })}
          </Alert>
        )}
        <Group justify="flex-end" gap={8}>
          <Button variant="default" onClick={onClose}>
            {tShell(read.ok ? 'cancel' : 'close')}
          </Button>
          {read.ok && (
            <Button disabled={steps === 0} onClick={accepted}>
              {t('fileApply', { steps })}
            </Button>
          )}
        </Group>
      </Stack>
    </Dialog>
  )
}
