// The wizard with its draft: every step is kept as the person goes, and can be saved on purpose.
import type { ComponentProps } from 'react'
import { useEffect } from 'react'
import type { Call } from '../../bridge/call.ts'
import { wizardSteps } from '../navigation-store.ts'
import { DraftSaving } from './draft-saving.tsx'
import type { useWizardSession } from './use-wizard-session.ts'
import { Wizard } from './wizard.tsx'

type Props = Omit<ComponentProps<typeof Wizard>, 'session'> & {
  readonly wizard: ReturnType<typeof useWizardSession>
  readonly call: Call
}

export function DraftedWizard({ wizard, call, ...to }: Props) {
  const { session, keeper, at } = wizard
  const ready = session.list((state) => state.list.stage === 'ready')
  const step = wizardSteps.indexOf(to.step)
  useEffect(() => at(step), [at, step])
  return (
    <DraftSaving {...{ keeper, call, ready, step }}>
      <Wizard session={session} {...to} />
    </DraftSaving>
  )
}
