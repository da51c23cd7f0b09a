// Asks the provider again for the groups and how many people each has.
import { Button } from '@mantine/core'
import { IconRefresh } from '@tabler/icons-react'
import { useTranslations } from 'use-intl'
import type { GroupsStore } from './groups-store.ts'

export function RecountButton({ store }: { readonly store: GroupsStore }) {
  const t = useTranslations('groups')
  const { recount, recounted } = store()
  return (
    <Button
      variant="default"
      leftSection={<IconRefresh size={15} aria-hidden />}
      loading={recount.kind === 'running'}
      onClick={() => void recounted()}
    >
      {t('refresh')}
    </Button>
  )
}
