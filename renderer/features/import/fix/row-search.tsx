// The search box over the rows: waits for a pause in the typing before it asks.
import { CloseButton, TextInput } from '@mantine/core'
import { useDebouncedCallback } from '@mantine/hooks'
import { IconSearch } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { ReadyList } from '../import-state.ts'
import type { ImportStore } from '../import-store.ts'
import classes from './fix.module.css'

type Props = {
  readonly store: ImportStore
  readonly list: ReadyList
}

export function RowSearch({ store, list }: Props) {
  const t = useTranslations('fix')
  const [text, setText] = useState(list.filter.search ?? '')
  const ask = useDebouncedCallback((search: string) => {
    const { list: now, filterChosen } = store.getState()
    if (now.stage !== 'ready') return
    const { search: _, ...filter } = now.filter
    void filterChosen(search.trim() === '' ? filter : { ...filter, search })
  }, 200)
  function typed(next: string) {
    setText(next)
    ask(next)
  }
  return (
    <TextInput
      data-find
      className={classes.search ?? ''}
      type="search"
      aria-label={t('search')}
      placeholder={t('search')}
      leftSection={<IconSearch size={14} aria-hidden />}
      value={text}
      onChange={(event) => typed(event.currentTarget.value)}
      onKeyDown={(event) => event.key === 'Escape' && typed('')}
      rightSection={
        text !== '' && (
          <CloseButton size={24} aria-label={t('clearSearch')} onClick={() => typed('')} />
        )
      }
    />
  )
}
