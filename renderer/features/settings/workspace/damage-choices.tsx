// The three ways out of a damaged file: a copy, what can still be read, or nothing at all.
import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { ChoiceCard } from '../../../ui/choice-card.tsx'
import { FailureAlert } from '../../../ui/failure-alert.tsx'
import { useAttempt } from '../../../ui/use-attempt.ts'
import { StartNewDialog } from './start-new-dialog.tsx'
import { WorkProgress } from './work-progress.tsx'
import classes from './workspace.module.css'
import type { WorkspaceStore } from './workspace-store.ts'

export function DamageChoices({ store }: { readonly store: WorkspaceStore }) {
  const t = useTranslations('workspace')
  const { attempt, run } = useAttempt()
  const [isAsked, setAsked] = useState(false)
  const { restored, recovered, startedNew } = store.getState()
  const isRunning = attempt.stage === 'running'
  return (
    <>
      <div className={classes.choices}>
        <Choice
          {...{ title: t('restoreTitle'), body: t('restoreBody'), button: t('restore'), isRunning }}
          isFirst
          onChoose={() => void run(restored)}
        />
        <Choice
          {...{ title: t('recoverTitle'), body: t('recoverBody'), button: t('recover'), isRunning }}
          onChoose={() => void run(recovered)}
        />
        <Choice
          {...{ title: t('newTitle'), body: t('newBody'), button: t('startNew'), isRunning }}
          onChoose={() => setAsked(true)}
        />
      </div>
      <WorkProgress store={store} />
      {attempt.stage === 'failed' && (
        <FailureAlert failure={attempt.failure} title={t(titleOf(attempt.failure.message))} />
      )}
      {isAsked && <StartNewDialog onClose={() => setAsked(false)} onConfirm={startedNew} />}
    </>
  )
}

/** The failure's own sentence is about copies that a person brings. */
function titleOf(detail: string) {
  return detail.startsWith('nothing-readable') ? 'nothingReadable' : 'choiceFailed'
}

type ChoiceProps = {
  readonly title: string
  readonly body: string
  readonly button: string
  readonly isRunning: boolean
  readonly isFirst?: boolean
  readonly onChoose: () => void
}

function Choice({ title, body, button, isRunning, isFirst = false, onChoose }: ChoiceProps) {
  return (
    <ChoiceCard title={title} body={body}>
      <Button variant={isFirst ? 'filled' : 'default'} disabled={isRunning} onClick={onChoose}>
        {button}
      </Button>
    </ChoiceCard>
  )
}
