// Asks the provider itself for its campaigns, those made elsewhere included, and lists what it answers.
import { Button, Group, ScrollArea, Stack, Text, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { type FormEvent, useEffect, useState } from 'react'
import { useTranslations } from 'use-intl'
import { Dialog } from '../../ui/dialog.tsx'
import { FailureAlert } from '../../ui/failure-alert.tsx'
import { useAttempt } from '../../ui/use-attempt.ts'
import type { CampaignsStore, ProviderAnswer } from './campaigns-store.ts'
import { ProviderCampaignsTable } from './provider-campaigns-table.tsx'

type Props = {
  readonly store: CampaignsStore
  /** Asked for as soon as the dialog opens. */
  readonly initialName?: string | undefined
  readonly onOpen: (campaignId: string) => void
  readonly onClose: () => void
}

export function ProviderSearchDialog({ store, initialName, onOpen, onClose }: Props) {
  const t = useTranslations('campaigns')
  const { attempt, run } = useAttempt()
  const [name, setName] = useState(initialName ?? '')
  const [answer, setAnswer] = useState<ProviderAnswer | null>(null)
  const askFor = (wanted: string) =>
    void run(async () => setAnswer(await store.getState().providerAsked(wanted)))
  const ask = (event: FormEvent) => {
    event.preventDefault()
    askFor(name.trim())
  }
  // Once, when the dialog opens with a question.
  useEffect(() => {
    if (initialName !== undefined) askFor(initialName)
  }, [])
  return (
    <Dialog size="xl" onClose={onClose} title={t('providerSearch')}>
      <Stack gap={12}>
        <Text size="sm">{t('providerSearchBody')}</Text>
        <form onSubmit={ask}>
          <Group gap={8} align="end">
            <TextInput
              flex={1}
              data-autofocus
              maxLength={100}
              label={t('filterName')}
              placeholder={t('providerSearchAll')}
              value={name}
              onChange={(event) => setName(event.currentTarget.value)}
            />
            <Button
              type="submit"
              leftSection={<IconSearch size={15} aria-hidden />}
              loading={attempt.stage === 'running'}
            >
              {t('providerSearchAsk')}
            </Button>
          </Group>
        </form>
        {attempt.stage === 'failed' && <FailureAlert failure={attempt.failure} />}
        {answer && (
          <Text size="sm" c="dimmed" role="status">
            {t('providerSearchFound', { count: answer.campaigns.length })}
            {!answer.isComplete && ` ${t('providerSearchPartial')}`}
          </Text>
        )}
        {answer && answer.campaigns.length > 0 && (
          <ScrollArea.Autosize
            mah={340}
            viewportProps={{ tabIndex: 0, 'aria-label': t('providerSearch') }}
          >
            <ProviderCampaignsTable campaigns={answer.campaigns} onOpen={onOpen} />
          </ScrollArea.Autosize>
        )}
      </Stack>
    </Dialog>
  )
}
