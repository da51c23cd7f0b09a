// The name people will look the campaign up by, and the sender it leaves from.
import { SimpleGrid, TextInput } from '@mantine/core'
import { useTranslations } from 'use-intl'
import { fieldIds } from './field-ids.ts'
import type { ScheduleState } from './schedule-store.ts'

type Props = {
  readonly state: Pick<ScheduleState, 'name' | 'senderId' | 'nameTyped' | 'senderTyped'>
  readonly nameError: string | undefined
  readonly senderError: string | undefined
}

/** The hints are of different length: under the boxes they leave the boxes level. */
const order: ('label' | 'input' | 'description' | 'error')[] = [
  'label',
  'input',
  'description',
  'error',
]

export function CampaignFields({ state, nameError, senderError }: Props) {
  const t = useTranslations('schedule')
  return (
    <SimpleGrid cols={2} spacing={16}>
      <TextInput
        id={fieldIds.name}
        label={t('name')}
        description={t('nameHint')}
        placeholder={t('namePlaceholder')}
        value={state.name}
        error={nameError}
        required
        withAsterisk={false}
        inputWrapperOrder={order}
        onChange={(event) => state.nameTyped(event.currentTarget.value)}
      />
      <TextInput
        id={fieldIds.sender}
        label={t('sender')}
        description={t('senderHint')}
        value={state.senderId}
        error={senderError}
        required
        withAsterisk={false}
        inputWrapperOrder={order}
        onChange={(event) => state.senderTyped(event.currentTarget.value)}
      />
    </SimpleGrid>
  )
}
