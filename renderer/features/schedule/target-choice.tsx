// Whether the people become a group in the account or are sent to directly.
import { TextInput } from '@mantine/core'
import { useTranslations } from 'use-intl'
import { OptionCards } from '../../ui/option-cards.tsx'
import { fieldIds } from './field-ids.ts'
import { groupNameOf } from './schedule-selectors.ts'
import type { ScheduleState } from './schedule-store.ts'

type Props = { readonly state: ScheduleState; readonly error: string | undefined }

export function TargetChoice({ state, error }: Props) {
  const t = useTranslations('schedule')
  return (
    <div>
      <OptionCards
        id="schedule-target"
        label={t('target')}
        value={state.targetKind}
        onChange={state.targetChosen}
        options={[
          { value: 'new-group', label: t('newGroup'), description: t('newGroupHint') },
          { value: 'direct', label: t('direct'), description: t('directHint') },
        ]}
      />
      {state.targetKind === 'new-group' && (
        <TextInput
          id={fieldIds.group}
          mt={10}
          label={t('groupName')}
          value={groupNameOf(state)}
          error={error}
          onChange={(event) => state.groupNamed(event.currentTarget.value)}
        />
      )}
    </div>
  )
}
