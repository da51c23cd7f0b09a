// Looks for one whole number: the list is sealed, so a part of a number finds nothing.
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { judgeNumber, numberIn } from '../../ui/judged-number.ts'
import { SearchBar } from '../../ui/search-bar.tsx'
import { SearchField } from '../../ui/search-field.tsx'
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
    <SearchBar
      label={t('search')}
      isUsed={text !== ''}
      clear={t('clearSearch')}
      onClear={() => typed('')}
    >
      <SearchField
        label={t('search')}
        placeholder={t('searchHint')}
        className="tabular"
        type="tel"
        value={text}
        maxLength={40}
        w={280}
        onChange={typed}
      />
    </SearchBar>
  )
}
