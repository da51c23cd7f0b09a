// Looks for one whole number: the list is sealed, so a part of a number finds nothing.
import { Button, Group, TextInput } from '@mantine/core'
import { IconSearch, IconX } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { judgeNumber, numberIn } from '../../ui/judged-number.ts'
import type { ExclusionsStore } from './exclusions-store.ts'

type Props = { readonly store: ExclusionsStore; readonly country: string }

export function NumberSearch({ store, country }: Props) {
  const t = useTranslations('exclusions')
  const wanted = store((state) => state.wanted)
  const [text, setText] = useState(wanted ?? '')
  function typed(next: string) {
    setText(next)
    void store.getState().searched(numberIn(judgeNumber(next, country, 'accepted')))
  }
  return (
    <Group align="flex-end" gap={12} role="search" aria-label={t('search')}>
      <TextInput
        label={t('search')}
        placeholder={t('searchHint')}
        leftSection={<IconSearch size={15} aria-hidden />}
        className="tabular"
        type="tel"
        value={text}
        maxLength={40}
        w={280}
        data-find
        onChange={({ currentTarget }) => typed(currentTarget.value)}
      />
      {text !== '' && (
        <Button
          variant="subtle"
          leftSection={<IconX size={15} aria-hidden />}
          onClick={() => typed('')}
        >
          {t('clearSearch')}
        </Button>
      )}
    </Group>
  )
}
