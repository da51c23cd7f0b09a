// Step 5 of the wizard: who the campaign is from, what it is for, and when it leaves.
import { Stack } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { flushSync } from 'react-dom'
import { useLocale, useTranslations } from 'use-intl'
import type { ContactSource } from '../../../shared/contacts/contact-source.ts'
import { PurposeChoice } from '../../ui/purpose-choice.tsx'
import columns from '../../ui/step-columns.module.css'
import { WizardFrame } from '../../ui/wizard-frame.tsx'
import type { WizardNav } from '../../ui/wizard-nav.ts'
import { CampaignFields } from './campaign-fields.tsx'
import { fieldIds } from './field-ids.ts'
import { LegalAdviceAlert } from './legal-advice-alert.tsx'
import { ProblemSummary } from './problem-summary.tsx'
import { type DraftField, draftProblems, isError } from './schedule-selectors.ts'
import type { ScheduleStore } from './schedule-store.ts'
import { type ScheduleAudit, ScheduleSummary } from './schedule-summary.tsx'
import { TargetChoice } from './target-choice.tsx'
import { useProblemSentences } from './use-problem-sentences.ts'
import { WhenChoice } from './when-choice.tsx'
import { zoneName } from './zones.ts'

type Props = {
  readonly store: ScheduleStore
  readonly nav: WizardNav
  readonly source: ContactSource
  readonly audit?: ScheduleAudit | null
  /** ISO 3166-1 alpha-2: whose law is held against the times. */
  readonly country: string
}

const TICK_MS = 15_000

export function ScheduleStep({ store, nav, source, audit = null, country }: Props) {
  const t = useTranslations('schedule')
  const language = useLocale()
  const tell = useProblemSentences()
  const summary = useRef<HTMLDivElement>(null)
  const state = store()
  const { clockTicked } = state
  useEffect(() => {
    clockTicked()
    const timer = setInterval(clockTicked, TICK_MS)
    return () => clearInterval(timer)
  }, [clockTicked])

  const problems = draftProblems(state, source.count)
  const errors = problems.filter(isError)
  const scheduleFaults = problems.flatMap((found) =>
    found.kind === 'schedule' ? [found.problem] : [],
  )
  const errorAt = (field: DraftField) => {
    const found = errors.find((problem) => problem.kind !== 'schedule' && problem.field === field)
    return found && (state.asked || found.kind !== 'missing') ? tell(found) : undefined
  }
  const continueAsked = () => {
    flushSync(state.continueAsked)
    if (draftProblems(store.getState(), source.count).some(isError)) summary.current?.focus()
    else nav.goTo(nav.step + 1)
  }

  return (
    <WizardFrame
      nav={nav}
      title={t('title')}
      subtitle={state.name || t('subtitle', { count: source.count })}
      summary={
        state.asked && errors.length > 0
          ? t('problems', { count: errors.length })
          : t('zoneIs', { zone: zoneName(state.time.zone, language, state.nowMs) })
      }
      canContinue={source.count > 0}
      onContinue={continueAsked}
    >
      <div className={columns.work}>
        <div className={columns.pane}>
          <Stack gap={20} maw={720}>
            {state.asked && errors.length > 0 && <ProblemSummary ref={summary} problems={errors} />}
            <CampaignFields
              state={state}
              nameError={errorAt('name')}
              senderError={errorAt('sender')}
            />
            <PurposeChoice
              id={fieldIds.purpose}
              purpose={state.purpose}
              error={errorAt('purpose')}
              onChange={state.purposeChosen}
            />
            <TargetChoice state={state} error={errorAt('group')} />
            <WhenChoice state={state} audience={source.count} problems={scheduleFaults} />
            <LegalAdviceAlert state={state} country={country} />
          </Stack>
        </div>
        <ScheduleSummary state={state} source={source} audit={audit} country={country} />
      </div>
    </WizardFrame>
  )
}
