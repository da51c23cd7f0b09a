// When a group was made, as people say it; in the provider's own words where those are not understood.
import { Text } from '@mantine/core'
import { useTranslations } from 'use-intl'
import { useMoment } from '../../ui/use-moment.ts'
import { creationInstant } from './group-list.ts'

export function GroupDate({ createdAt }: { readonly createdAt: string | null }) {
  const t = useTranslations('groups')
  const moment = useMoment()
  if (createdAt === null) return <NotSaid words={t('notSaid')} />
  const instant = creationInstant(createdAt)
  return instant ? moment(instant) : createdAt
}

export function NotSaid({ words }: { readonly words: string }) {
  return (
    <Text component="span" size="sm" c="dimmed" fw={400}>
      {words}
    </Text>
  )
}
