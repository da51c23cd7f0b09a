// What is asked of a message to one person: to whom, from whom, what for, and the text.
import { Button, Group, Select, Text, TextInput } from '@mantine/core'
import { flushSync } from 'react-dom'
import { useTranslations } from 'use-intl'
import { voiceGenders, voiceLanguages } from '../../../shared/provider/voices.ts'
import { PhoneField } from '../../ui/phone-field.tsx'
import { PurposeChoice } from '../../ui/purpose-choice.tsx'
import { LegalNote } from './legal-note.tsx'
import { MessageField } from './message-field.tsx'
import classes from './single.module.css'
import { type FormField, faultyFields, landlinesFor, longestSender } from './single-form.ts'
import type { SingleStore } from './single-store.ts'

type Props = { readonly store: SingleStore; readonly country: string }

const fieldIds: Readonly<Record<FormField, string>> = {
  number: 'single-number',
  senderId: 'single-sender',
  purpose: 'single-purpose',
  text: 'single-text',
}

export function SingleFields({ store, country }: Props) {
  const t = useTranslations('single')
  const phone = useTranslations('phone')
  const schedule = useTranslations('schedule')
  const state = store()
  const { form, asked, course, written } = state
  const faults = faultyFields(form, country)
  const isFaulty = (field: FormField) => asked && faults.includes(field)
  const review = () => {
    // The fields must show their faults before one of them gets the focus.
    flushSync(() => void state.reviewWanted(country))
    const [first] = faults
    if (first) document.getElementById(fieldIds[first])?.focus()
  }
  const sender = form.senderId.trim() === '' ? 'senderMissing' : 'senderTooLong'
  return (
    <div className={classes.form}>
      <div className={classes.pair}>
        <PhoneField
          id={fieldIds.number}
          label={phone(form.channel === 'voice' ? 'labelVoice' : 'label')}
          value={form.number}
          country={country}
          landlines={landlinesFor(form.channel)}
          asked={asked}
          onChange={(number) => written({ number })}
        />
        <TextInput
          id={fieldIds.senderId}
          label={schedule('sender')}
          description={schedule('senderHint')}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          value={form.senderId}
          maxLength={longestSender}
          error={isFaulty('senderId') ? schedule(sender) : undefined}
          onChange={({ currentTarget }) => written({ senderId: currentTarget.value })}
        />
      </div>
      {form.channel === 'voice' && <VoiceFields store={store} />}
      <MessageField
        id={fieldIds.text}
        state={state}
        asked={asked}
        label={t(form.channel === 'voice' ? 'messageVoice' : 'message')}
      />
      <PurposeChoice
        id={fieldIds.purpose}
        purpose={form.purpose}
        error={isFaulty('purpose') ? schedule('purposeMissing') : undefined}
        onChange={(purpose) => written({ purpose })}
      />
      <LegalNote purpose={form.purpose} country={country} />
      <Group gap={12}>
        <Button loading={course.stage === 'reviewing'} onClick={review}>
          {t('review')}
        </Button>
        {asked && faults.length > 0 && (
          <Text size="sm" c="var(--error-fg)" role="status">
            {t('fixFirst', { count: faults.length })}
          </Text>
        )}
      </Group>
    </div>
  )
}

function VoiceFields({ store }: Pick<Props, 'store'>) {
  const t = useTranslations('single')
  const { form, written } = store()
  const plain = { allowDeselect: false, withScrollArea: false }
  return (
    <div className={classes.pair}>
      <Select
        {...plain}
        label={t('language')}
        data={voiceLanguages.map((value) => ({ value, label: t(value) }))}
        value={form.language}
        onChange={(language) => language && written({ language })}
      />
      <Select
        {...plain}
        label={t('gender')}
        data={voiceGenders.map((value) => ({ value, label: t(value) }))}
        value={form.gender}
        onChange={(gender) => gender && written({ gender })}
      />
    </div>
  )
}
