// How far the hand-over of the people is, with a way to stop it.
import { Button, Progress, Stack, Text } from '@mantine/core'
import { useTranslations } from 'use-intl'
import { PoliteNews } from '../../ui/polite-news.tsx'

type Props = { readonly done: number; readonly total: number; readonly onCancel: () => void }

export function HandOverProgress({ done, total, onCancel }: Props) {
  const t = useTranslations('review')
  const sentence = t('handingOver', { done, total })
  return (
    <Stack gap={10} maw={520}>
      <Text size="sm" fw={600} className="tabular" aria-hidden>
        {sentence}
      </Text>
      <PoliteNews>{sentence}</PoliteNews>
      <Progress
        value={total === 0 ? 0 : (100 * done) / total}
        size={10}
        aria-label={t('handingOverLabel')}
      />
      <Text size="sm" c="dimmed">
        {t('nothingLeft')}
      </Text>
      <div>
        <Button variant="default" size="xs" onClick={onCancel}>
          {t('cancelPreparing')}
        </Button>
      </div>
    </Stack>
  )
}
