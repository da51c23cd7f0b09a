// The files set aside beside the work, each with people's data in it, and the way to be rid of them.
import { Button, Group, List, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { WorkspaceView } from '../../../../shared/workspace/workspace-view.ts'
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx'
import { useMoment } from '../../../ui/use-moment.ts'
import { useToast } from '../use-toast.ts'
import type { WorkspaceStore } from './workspace-store.ts'

type Props = { readonly store: WorkspaceStore; readonly copies: WorkspaceView['copies'] }

export function CopiesAside({ store, copies }: Props) {
  const t = useTranslations('workspace')
  const moment = useMoment()
  const toast = useToast()
  const [isAsked, setAsked] = useState(false)
  return (
    <div>
      <Text size="sm" fw={550}>
        {t('aside', { count: copies.length })}
      </Text>
      <List size="sm" mt={4} spacing={4}>
        {copies.map(({ path, kind, at }) => (
          <List.Item key={path} style={{ overflowWrap: 'anywhere' }}>
            {t(`aside_${kind}`, { moment: moment(at) })} <span dir="ltr">{path}</span>
          </List.Item>
        ))}
      </List>
      <Group mt={8}>
        <Button variant="light" color="red" size="compact-sm" onClick={() => setAsked(true)}>
          {t('deleteAside')}
        </Button>
      </Group>
      {isAsked && (
        <ConfirmDialog
          title={t('deleteAsideTitle', { count: copies.length })}
          body={t('deleteAsideBody')}
          keep={t('deleteAsideKeep')}
          confirm={t('deleteAside')}
          failed={t('choiceFailed')}
          onClose={() => setAsked(false)}
          onConfirm={store.getState().copiesDeleted}
          onDone={() => toast(t('asideDeleted'), 'workspace')}
        />
      )}
    </div>
  )
}
