// The wizard: shows one step, says which others can be reached, and carries each step's result to the next.
import { useMemo } from 'react'
import type { Connection } from '../../../shared/settings/connection.ts'
import type { Settings } from '../../../shared/settings/settings.ts'
import { ColumnsStep } from '../../features/import/columns/columns-step.tsx'
import { contactSourceOf } from '../../features/import/contact-source-of.ts'
import { FilesStep } from '../../features/import/files/files-step.tsx'
import { FixStep } from '../../features/import/fix/fix-step.tsx'
import { MessageStep } from '../../features/message/message-step.tsx'
import { latestAudit } from '../../features/message/message-store.ts'
import { useMessageAudit } from '../../features/message/use-message-audit.ts'
import { ReviewStep } from '../../features/review/review-step.tsx'
import type { ReviewWays } from '../../features/review/review-ways.ts'
import { plannedSend } from '../../features/schedule/schedule-selectors.ts'
import { ScheduleStep } from '../../features/schedule/schedule-step.tsx'
import { type WizardStep, wizardSteps } from '../navigation-store.ts'
import { furthestStep } from './furthest-step.ts'
import type { WizardSession } from './wizard-session.ts'

type Props = {
  readonly session: WizardSession
  readonly step: WizardStep
  readonly settings: Settings
  readonly connection: Connection
  readonly onStep: (step: WizardStep) => void
  readonly onSettings: () => void
  readonly onPractice: () => void
  readonly onSent: (campaignId: string) => void
  readonly reviewWays: ReviewWays
}

export function Wizard({ session, step, settings, connection, ...to }: Props) {
  const list = session.list((state) => state.list)
  const template = session.message((state) => state.text)
  const audit = session.message(latestAudit)
  const schedule = session.schedule()
  const source = useMemo(() => contactSourceOf(list), [list])
  // Here and not in one step alone: the figures of the next one must be of this list and this text.
  useMessageAudit(session.message, source)
  const plan = source && plannedSend(schedule, source.count)
  const furthest = furthestStep({ list, source, template, plan })
  const shown = Math.min(wizardSteps.indexOf(step), furthest)
  const nav = {
    step: shown,
    furthest,
    goTo: (index: number) => to.onStep(wizardSteps[index] ?? 'files'),
  }
  switch (wizardSteps[shown]) {
    case 'columns':
      return <ColumnsStep store={session.list} nav={nav} />
    case 'fix':
      return <FixStep store={session.list} nav={nav} />
    case 'message':
      return source && <MessageStep store={session.message} nav={nav} source={source} />
    case 'schedule':
      return (
        source && (
          <ScheduleStep
            store={session.schedule}
            nav={nav}
            source={source}
            audit={audit}
            country={settings.defaultCountry}
          />
        )
      )
    case 'review':
      return (
        source &&
        plan && (
          <ReviewStep
            store={session.review}
            nav={nav}
            source={source}
            job={{ ...plan, template }}
            connection={connection}
            onSettings={to.onSettings}
            onPractice={to.onPractice}
            onUseGroup={() => session.schedule.getState().targetChosen('new-group')}
            onSent={to.onSent}
            ways={to.reviewWays}
          />
        )
      )
    default:
      return <FilesStep store={session.list} nav={nav} />
  }
}
