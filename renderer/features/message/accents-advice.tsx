// Names the characters that make the message dearer and offers to take them out, with the saving and a way back.
import { Alert, Button, Group, Text } from '@mantine/core'
import { IconArrowBackUp, IconInfoCircle, IconWand } from '@tabler/icons-react'
import { useFormatter, useLocale, useTranslations } from 'use-intl'
import { characterName } from './character-name.ts'
import { distinctGuilty } from './message-selectors.ts'
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
  const guilty = distinctGuilty(text)
  const fromData = known !== null && guilty.length === 0 && known.audit.ucs2.rows > 0
  return (
    <>
      {removal !== null && <Removed onUndo={state.accentsRestored} />}
      {removal === null && guilty.length > 0 && <GuiltyAdvice state={state} known={known} />}
      {fromData && <DataAdvice audit={known.audit} />}
    </>
  )
}

function Removed({ onUndo }: { readonly onUndo: () => void }) {
  const t = useTranslations('message')
  return (
    <Alert color="green" icon={<IconWand size={16} aria-hidden />} role="status">
      <Group gap={10}>
        <Text size="sm">{t('accentsRemoved')}</Text>
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<IconArrowBackUp size={14} aria-hidden />}
          onClick={onUndo}
        >
          {t('undo')}
        </Button>
      </Group>
    </Alert>
  )
}

type Known = { readonly audit: Audit; readonly plain: Audit | null }

function GuiltyAdvice({ state, known }: Props & { readonly known: Known | null }) {
  const t = useTranslations('message')
  const format = useFormatter()
  const language = useLocale()
  const guilty = distinctGuilty(state.text)
  const names = format.list(
    guilty.map(({ character }) => characterName(character, (name) => t(name))),
    { type: 'conjunction' },
  )
  const removable = guilty.filter(({ standIn }) => standIn !== null)
  const saves = known?.plain ? savingOf(known.audit, known.plain) : null
  const title = saves
    ? t('saving', {
        ...saves,
        percent: format.number(saves.share, { style: 'percent', maximumFractionDigits: 0 }),
      })
    : t('noSaving')
  return (
    <Alert
      role="note"
      color="yellow"
      icon={saves ? <IconWand size={16} aria-hidden /> : <IconInfoCircle size={16} aria-hidden />}
      title={title}
      lang={language}
    >
      <Group gap={10}>
        <Text size="sm">{t('guilty', { names, count: guilty.length })}</Text>
        {removable.length > 0 && (
          <Button size="compact-sm" variant="default" onClick={state.accentsRemoved}>
            {t('removeAccents')}
          </Button>
        )}
      </Group>
      <Text size="xs" mt={6}>
        {t('accentsKept')}
      </Text>
    </Alert>
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
