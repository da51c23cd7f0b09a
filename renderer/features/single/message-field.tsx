// The text of the message: its size as it is written, the letters that make it dearer, and what cannot go out.
import { SimpleGrid, Textarea } from '@mantine/core'
import { useTranslations } from 'use-intl'
import { removeAccents } from '../../../shared/messages/accents.ts'
import { MAX_MESSAGE_LENGTH } from '../../../shared/messages/message-text.ts'
import { countSmsParts } from '../../../shared/messages/sms-parts.ts'
import { AccentsAlert } from '../../ui/accents-alert.tsx'
import { Stat } from '../../ui/stat.tsx'
import { hasStrayBrace, textFault } from './single-form.ts'
import type { SingleState } from './single-store.ts'

type Props = {
  readonly id: string
  readonly state: Pick<SingleState, 'form' | 'written' | 'accentsRemoved' | 'accentsRestored'>
  readonly asked: boolean
  readonly label: string
}

export function MessageField({ id, state, asked, label }: Props) {
  const t = useTranslations('single')
  const { form, written } = state
  const { text, textBefore } = form
  const isCall = form.channel === 'voice'
  const fault = textFault(text)
  const words = {
    empty: asked ? t('messageMissing') : undefined,
    'too-long': t('messageTooLong', { max: MAX_MESSAGE_LENGTH }),
    braces: t('messageBraces'),
  }
  const hint = hasStrayBrace(text)
    ? t('messageStrayBrace')
    : t(isCall ? 'messageHintVoice' : 'messageHint')
  return (
    <>
      <Textarea
        id={id}
        label={label}
        description={hint}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        error={fault ? words[fault] : undefined}
        autosize
        minRows={4}
        maxRows={10}
        value={text}
        onChange={({ currentTarget }) => written({ text: currentTarget.value })}
      />
      {!isCall && (
        <>
          <AccentsAlert
            text={text}
            saving={savingOf(text)}
            removed={textBefore !== null}
            onRemove={state.accentsRemoved}
            onUndo={state.accentsRestored}
          />
          <Sizes text={text} />
        </>
      )}
    </>
  )
}

function savingOf(text: string) {
  const { before, after, savedParts } = removeAccents(text)
  if (savedParts <= 0) return null
  return { before: before.parts, after: after.parts, share: savedParts / before.parts }
}

function Sizes({ text }: { readonly text: string }) {
  const t = useTranslations('single')
  const message = useTranslations('message')
  const { units, unitsLeft, parts, encoding } = countSmsParts(text)
  const plain = encoding === 'gsm-7'
  return (
    <SimpleGrid cols={3} spacing={12}>
      <Stat
        label={message('characters')}
        value={message('number', { value: units })}
        note={message('charactersLeft', { count: unitsLeft })}
      />
      <Stat label={t('partsEach')} value={message('number', { value: parts })} />
      <Stat
        label={message('encoding')}
        value={message(plain ? 'normal' : 'special')}
        note={message(plain ? 'normalNote' : 'specialNote')}
      />
    </SimpleGrid>
  )
}
