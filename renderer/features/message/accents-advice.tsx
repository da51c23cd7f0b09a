// What the letters cost: those of the text, which can be taken out, and those that come with the data.
import { Alert, Text } from '@mantine/core'
import { IconInfoCircle } from '@tabler/icons-react'
import { useTranslations } from 'use-intl'
import { distinctGuilty } from '../../../shared/messages/accents.ts'
import { AccentsAlert } from '../../ui/accents-alert.tsx'
import type { Audit, MessageState } from './message-store.ts'

type Props = {
  readonly state: Pick<
    MessageState,
    'text' | 'audit' | 'removal' | 'accentsRemoved' | 'accentsRestored'
  >
}

export function AccentsAdvice({ state }: Props) {
  const { text, audit, removal } = state
  const known = audit.stage === 'ready' ? audit : null
  const fromData = known !== null && distinctGuilty(text).length === 0 && known.audit.ucs2.rows > 0
  return (
    <>
      <AccentsAlert
        text={text}
        saving={known?.plain ? savingOf(known.audit, known.plain) : null}
        removed={removal !== null}
        onRemove={state.accentsRemoved}
        onUndo={state.accentsRestored}
      />
      {fromData && <DataAdvice audit={known.audit} />}
    </>
  )
}

/** Of one person where everybody gets the same number of SMS, of the whole campaign otherwise. */
function savingOf(audit: Audit, plain: Audit) {
  const even = audit.minParts === audit.maxParts && plain.minParts === plain.maxParts
  const before = even ? audit.maxParts : audit.totalParts
  const after = even ? plain.maxParts : plain.totalParts
  return { before, after, share: 1 - plain.totalParts / audit.totalParts }
}

function DataAdvice({ audit }: { readonly audit: Audit }) {
  const t = useTranslations('message')
  return (
    <Alert
      role="note"
      color="gray"
      icon={<IconInfoCircle size={16} aria-hidden />}
      title={t('dataAccents', { count: audit.ucs2.rows })}
    >
      <Text size="sm">{t('dataAccentsBody')}</Text>
    </Alert>
  )
}
