// The shape of a list while its first answer is on the way.
import { Skeleton, Stack } from '@mantine/core'
import { useTranslations } from 'use-intl'
import { AfterDelay } from './after-delay.tsx'

const rows = ['a', 'b', 'c', 'd', 'e', 'f'] as const

export function ListSkeleton() {
  const t = useTranslations('shell')
  return (
    <AfterDelay>
      <Stack gap={8} role="status" aria-label={t('loading')}>
        {rows.map((row) => (
          <Skeleton key={row} height={36} />
        ))}
      </Stack>
    </AfterDelay>
  )
}
