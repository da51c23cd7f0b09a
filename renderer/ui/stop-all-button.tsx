// The way into the panic stop, shown wherever something is under way.
import { Button } from '@mantine/core'
import { IconHandStop } from '@tabler/icons-react'
import { useTranslations } from 'use-intl'

export function StopAllButton({ onClick }: { readonly onClick: () => void }) {
  const t = useTranslations('stopAll')
  return (
    <Button
      variant="light"
      color="red"
      size="xs"
      leftSection={<IconHandStop size={15} aria-hidden />}
      onClick={onClick}
    >
      {t('open')}
    </Button>
  )
}
