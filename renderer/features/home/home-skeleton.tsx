// The shape of the home screen while its first answer is on the way.
import { Skeleton, Stack } from '@mantine/core'
import { useTranslations } from 'use-intl'
import { AfterDelay } from '../../ui/after-delay.tsx'

export function HomeSkeleton() {
  const t = useTranslations('shell')
  return (
    <AfterDelay>
      <Stack gap={16} role="status" aria-label={t('loading')}>
        <Skeleton height={120} radius={8} />
        <Skeleton height={200} radius={8} />
      </Stack>
    </AfterDelay>
  )
}
