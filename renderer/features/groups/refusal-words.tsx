// A refusal in the provider's own words, with the numbers it named.
import { Text } from '@mantine/core'
import { useTranslations } from 'use-intl'
import type { GroupRefusal } from '../../../shared/groups/group.ts'

const mostShown = 10

export function RefusalWords({ refusal }: { readonly refusal: GroupRefusal }) {
  const t = useTranslations('groups')
  const campaigns = useTranslations('campaigns')
  const { status, message, entries } = refusal
  const more = entries.length - mostShown
  return (
    <div>
      <Text size="xs" mt={4}>
        {t('providerSaid', { status: String(status) })}
      </Text>
      {message && (
        <Text size="xs" ff="monospace">
          {message}
        </Text>
      )}
      {entries.slice(0, mostShown).map(({ text, e164 }) => (
        <Text key={`${e164} ${text}`} size="xs" ff="monospace">
          {text}
        </Text>
      ))}
      {more > 0 && <Text size="xs">{campaigns('refusedMore', { count: more })}</Text>}
    </div>
  )
}
