// The plan, whole, beside what must be agreed to; read-only from the click that sends.
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { ContactSource } from '../../../shared/contacts/contact-source.ts'
import type { Connection } from '../../../shared/settings/connection.ts'
import columns from '../../ui/step-columns.module.css'
import { WizardFrame } from '../../ui/wizard-frame.tsx'
import type { WizardNav } from '../../ui/wizard-nav.ts'
import { ConfirmPanel } from './confirm-panel.tsx'
import { isAgreed, needsTyping, noAgreement } from './confirmation.ts'
import { NothingLeft } from './nothing-left.tsx'
import { PlanFacts } from './plan-facts.tsx'
import { PlanRequests } from './plan-requests.tsx'
import { PlanSamples } from './plan-samples.tsx'
import { PlanTimes } from './plan-times.tsx'
import { PlanWarnings } from './plan-warnings.tsx'
import type { JobDraft, Review } from './review-store.ts'
import type { ReviewWays } from './review-ways.ts'
import { SendButton } from './send-button.tsx'

type Props = {
  readonly review: Extract<Review, { stage: 'ready' | 'sending' }>
  readonly nav: WizardNav
  readonly source: ContactSource
  readonly job: JobDraft
  readonly connection: Connection
  readonly onConfirm: (count: number) => void
  readonly ways: ReviewWays
}

export function ReadyReview({ review, nav, source, job, connection, onConfirm, ways }: Props) {
  const t = useTranslations('review')
  const [agreement, setAgreement] = useState(noAgreement)
  const { plan } = review
  const practice = connection.mode === 'practice'
  const sending = review.stage === 'sending'
  const agreed = isAgreed(agreement, plan)
  const summary = sending
    ? t('sending')
    : agreed
      ? t('readyToSend', { people: plan.audience, sms: plan.parts.total })
      : t(needsTyping(plan) ? 'agreeAndType' : 'agreeFirst')
  return (
    <WizardFrame
      nav={nav}
      locked={sending}
      title={t('title')}
      subtitle={job.name}
      summary={summary}
      primary={
        <SendButton
          plan={plan}
          schedule={job.schedule}
          sending={sending}
          agreed={agreed}
          onSend={() => onConfirm(plan.audience)}
        />
      }
    >
      <div className={columns.work} inert={sending}>
        <div className={columns.pane}>
          <NothingLeft departures={plan.departures} onLog={ways.onLog} />
          <PlanWarnings warnings={plan.warnings} ways={ways} />
          <PlanFacts
            plan={plan}
            job={job}
            source={source}
            account={practice ? null : connection.account.name}
            onStep={nav.goTo}
          />
          <PlanSamples plan={plan} onEdit={() => nav.goTo(3)} />
          <PlanTimes plan={plan} schedule={job.schedule} onEdit={() => nav.goTo(4)} />
          <PlanRequests plan={plan} />
        </div>
        <ConfirmPanel
          plan={plan}
          schedule={job.schedule}
          practice={practice}
          locked={sending}
          agreement={agreement}
          onChange={setAgreement}
        />
      </div>
    </WizardFrame>
  )
}
