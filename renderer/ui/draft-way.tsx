// The button that saves the campaign in the making, in the footer of each step.
import { Button } from '@mantine/core'
import { IconDeviceFloppy } from '@tabler/icons-react'
import { createContext, useContext } from 'react'
import { useTranslations } from 'use-intl'

type DraftSaving = { readonly onSave: () => void; readonly saving: boolean }

/** The wizard puts it here once there is something to save. */
export const DraftWay = createContext<DraftSaving | null>(null)

export function DraftButton({ locked }: { readonly locked: boolean }) {
  const t = useTranslations('drafts')
  const way = useContext(DraftWay)
  if (!way) return null
  return (
    <Button
      variant="default"
      disabled={locked}
      loading={way.saving}
      leftSection={<IconDeviceFloppy size={15} aria-hidden />}
      onClick={way.onSave}
    >
      {t('save')}
    </Button>
  )
}
