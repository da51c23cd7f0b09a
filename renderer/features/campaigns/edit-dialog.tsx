// Changes the text and the times of a scheduled campaign: first the fields, then what would change, then the provider.
import { Button, Group, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { useNow, useTranslations } from 'use-intl'
import type { Campaign } from '../../../shared/campaigns/campaign.ts'
import { scheduleProblems } from '../../../shared/schedule/schedule-problems.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { FailureAlert } from '../../ui/failure-alert.tsx'
import { GuardedButton } from '../../ui/guarded-button.tsx'
import { useAttempt } from '../../ui/use-attempt.ts'
import {
  type Change,
  changeOf,
  type Differences,
  differences,
  messageProblem,
} from './campaign-change.ts'
import { ChangesView } from './changes-view.tsx'
import { MessageField } from './message-field.tsx'
import { ScheduleFields } from './schedule-fields.tsx'

type Props = {
  readonly campaign: Campaign
  readonly country: string
  readonly onClose: () => void
  readonly onApply: (change: Change) => Promise<void>
  readonly onDone: () => void
}

export function EditDialog(props: Props) {
  const change = changeOf(props.campaign)
  return change ? <EditForm {...props} initial={change} /> : null
}

function EditForm(props: Props & { readonly initial: Change }) {
  const { initial, country, onClose, onApply, onDone } = props
  const t = useTranslations('campaignEdit')
  // What is being edited is the campaign as it was opened; a refresh meanwhile must not move the ground.
  const [campaign] = useState(props.campaign)
  const [change, setChange] = useState(initial)
  const [stage, setStage] = useState<'edit' | 'changes'>('edit')
  const { attempt, run } = useAttempt()
  const now = useNow({ updateInterval: 10_000 }).toISOString()
  const problem = messageProblem(change.template, campaign)
  const problems = scheduleProblems(change.schedule, now, campaign.audience)
  const wrong = problem !== null || problems.some(({ severity }) => severity === 'error')
  const changed = differences(campaign, change)
  const barrier = wrong
    ? t('fixFirst')
    : changed.message || changed.schedule
      ? null
      : t('noChanges')
  const apply = async () => {
    if (await run(() => onApply(change))) onDone()
  }
  return (
    <Dialog
      size="lg"
      onClose={onClose}
      closeOnClickOutside={false}
      closeOnEscape={false}
      onKeyDown={(event) => event.key === 'Escape' && !mayLoseWork(changed) && onClose()}
      title={t(stage === 'edit' ? 'title' : 'changesTitle')}
    >
      <Stack gap={16}>
        {stage === 'edit' ? (
          <>
            <MessageField
              template={change.template}
              problem={problem}
              onChange={(template) => setChange({ ...change, template })}
            />
            <ScheduleFields
              schedule={change.schedule}
              problems={problems}
              audience={campaign.audience}
              purpose={campaign.purpose}
              country={country}
              onChange={(schedule) => setChange({ ...change, schedule })}
            />
          </>
        ) : (
          <ChangesView campaign={campaign} change={change} changed={changed} />
        )}
        {attempt.stage === 'failed' && (
          <FailureAlert failure={attempt.failure} title={t('applyFailed')} />
        )}
        {stage === 'edit' ? (
          <Group justify="flex-end" gap={8}>
            <Button variant="default" onClick={onClose}>
              {t('leave')}
            </Button>
            <GuardedButton barrier={barrier} onClick={() => setStage('changes')}>
              {t('seeChanges')}
            </GuardedButton>
          </Group>
        ) : (
          <Group justify="flex-end" gap={8}>
            <Text size="xs" c="dimmed" flex={1}>
              {t('applyNote')}
            </Text>
            <Button variant="default" data-autofocus onClick={() => setStage('edit')}>
              {t('keepEditing')}
            </Button>
            <GuardedButton
              barrier={barrier}
              loading={attempt.stage === 'running'}
              onClick={() => void apply()}
            >
              {t('apply')}
            </GuardedButton>
          </Group>
        )}
      </Stack>
    </Dialog>
  )
}

/** Escape must not take an edit with it, nor close more than the calendar that is open over the dialog. */
function mayLoseWork(changed: Differences): boolean {
  const calendar = document.querySelector('[data-dates-dropdown]')
  return changed.message || changed.schedule || calendar !== null
}
