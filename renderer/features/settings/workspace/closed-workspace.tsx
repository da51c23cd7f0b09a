// The whole window while the work cannot be opened: why, what was not lost, and what to do.
import { Button, Center, Group, Stack, Text, Title } from '@mantine/core'
import { useTranslations } from 'use-intl'
import type { WorkspaceView } from '../../../../shared/workspace/workspace-view.ts'
import { CopyDetails } from '../../../ui/copy-details.tsx'
import { FailureAlert } from '../../../ui/failure-alert.tsx'
import { useAttempt } from '../../../ui/use-attempt.ts'
import { DamageChoices } from './damage-choices.tsx'
import classes from './workspace.module.css'
import type { WorkspaceStore } from './workspace-store.ts'

type Props = { readonly store: WorkspaceStore; readonly view: WorkspaceView }

export function ClosedWorkspace({ store, view }: Props) {
  const t = useTranslations('workspace')
  const { standing, path, copies } = view
  if (standing.kind === 'open') return null
  const damaged = copies.find(({ kind }) => kind === 'damaged')
  const isDamaged = standing.reason === 'damaged'
  return (
    <main className={classes.closed}>
      <Center mih="100%" p={24}>
        <Stack gap={20} maw={860} w="100%">
          <div>
            <Title order={1}>{t(`title_${standing.reason}`)}</Title>
            <Text mt={4}>{t(`body_${standing.reason}`)}</Text>
          </div>
          <div className={classes.place}>
            <Text size="sm" c="dimmed">
              {t(isDamaged ? 'damagedPlace' : 'place')}
            </Text>
            <Text size="sm" ff="monospace" className={classes.path ?? ''}>
              {(isDamaged ? damaged?.path : null) ?? path}
            </Text>
          </div>
          {isDamaged ? <DamageChoices store={store} /> : <TryAgain store={store} />}
          <Group gap={8}>
            <CopyDetails text={standing.detail} />
          </Group>
        </Stack>
      </Center>
    </main>
  )
}

function TryAgain({ store }: { readonly store: WorkspaceStore }) {
  const t = useTranslations('workspace')
  const { attempt, run } = useAttempt()
  return (
    <>
      {attempt.stage === 'failed' && <FailureAlert failure={attempt.failure} />}
      <Group>
        <Button
          loading={attempt.stage === 'running'}
          onClick={() => void run(store.getState().triedAgain)}
        >
          {t('tryAgain')}
        </Button>
      </Group>
    </>
  )
}
