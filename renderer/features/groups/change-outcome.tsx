// How adding or removing people ended: one sentence, the provider's own counts, and one action.
import { Text } from '@mantine/core'
import { useTranslations } from 'use-intl'
import type { GroupChange, GroupOutcome } from '../../../shared/groups/group.ts'
import { OutcomeNote } from './outcome-note.tsx'
import { RefusalWords } from './refusal-words.tsx'

type Props = {
  readonly kind: 'add' | 'remove'
  readonly change: GroupChange
  /** The number, when it was one. */
  readonly phone: string
  readonly onRecount: () => void
  readonly onRetry: () => void
  readonly onRead: () => void
}

const looks = {
  done: { look: 'good', action: 'dismiss' },
  unchanged: { look: 'unclear', action: 'tryAgain' },
  refused: { look: 'bad', action: 'dismiss' },
  unclear: { look: 'unclear', action: 'recount' },
} as const satisfies Record<GroupOutcome, unknown>

const sentences = {
  add: { done: 'addDone', unchanged: 'addUnchanged', refused: 'addRefused', unclear: 'addUnclear' },
  remove: {
    done: 'removeDone',
    unchanged: 'removeUnchanged',
    refused: 'removeRefused',
    unclear: 'removeUnclear',
  },
} as const

export function ChangeOutcome({ kind, change, phone, onRecount, onRetry, onRead }: Props) {
  const t = useTranslations('groups')
  const { outcome, contacts: count, countBefore: before, countAfter: after, refusal } = change
  const { look, action } = looks[outcome]
  const act = { dismiss: onRead, tryAgain: onRetry, recount: onRecount }[action]
  return (
    <OutcomeNote
      look={look}
      sentence={t(sentences[kind][outcome], { phone, count })}
      action={t(action)}
      onAction={act}
    >
      {outcome === 'done' && before !== null && after !== null && (
        <Text size="sm">{t('counts', { before, after })}</Text>
      )}
      {refusal && <RefusalWords refusal={refusal} />}
    </OutcomeNote>
  )
}
