// Keeps the campaign in the making while the person looks elsewhere, and starts afresh once it was sent.
import { useCallback, useEffect, useState } from 'react'
import type { Settings } from '../../../shared/settings/settings.ts'
import type { Call } from '../../bridge/call.ts'
import type { Listen } from '../../bridge/events.ts'
import { lookUpAgain } from '../../features/import/opt-outs.ts'
import { createWizardSession, type WizardSession } from './wizard-session.ts'

type Held = { readonly session: WizardSession; readonly sentCampaignId: string | null }

type Bridge = { readonly call: Call; readonly listen: Listen }

export function useWizardSession({ call, listen }: Bridge, settings: Settings) {
  const fresh = useCallback(
    (): Held => ({ session: createWizardSession(call, settings), sentCampaignId: null }),
    [call, settings],
  )
  const [held, setHeld] = useState(fresh)
  const { list } = held.session
  useEffect(() => listen('exclusions.changed', () => void lookUpAgain(list)), [listen, list])
  return {
    ...held,
    /** A campaign that was sent stays open for its refused rows, until the next one begins. */
    newCampaign: useCallback(() => {
      if (held.sentCampaignId === null) return
      held.session.list.getState().listDiscarded()
      setHeld(fresh())
    }, [held, fresh]),
    sent: useCallback(
      (campaignId: string) => setHeld((before) => ({ ...before, sentCampaignId: campaignId })),
      [],
    ),
  }
}
