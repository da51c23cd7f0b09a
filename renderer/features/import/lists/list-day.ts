// The day a list was saved, as the person's language writes it.
import type { useFormatter } from 'use-intl'
import type { SavedList } from '../../../../shared/lists/saved-list.ts'

export const dayOf = ({ savedAt }: SavedList, format: ReturnType<typeof useFormatter>): string =>
  format.dateTime(new Date(savedAt), { day: 'numeric', month: 'short', year: 'numeric' })
