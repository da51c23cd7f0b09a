// Keeps the campaign in the making while the person looks elsewhere, and starts afresh once it was sent.
import { useCallback, useEffect, useRef, useState } from 'react'
import type { Settings } from '../../../shared/settings/settings.ts'
import type { Call } from '../../bridge/call.ts'
import type { Listen } from '../../bridge/events.ts'
import { keepMonth } from '../../features/import/last-month.ts'
import { keepRecipe } from '../../features/import/list-memory.ts'
import { lookUpAgain } from '../../features/import/opt-outs.ts'
import { openSavedList } from '../../features/import/saved-lists.ts'
import { wizardSteps } from '../navigation-store.ts'
import { createDraftKeeper, type DraftKeeper } from './draft-keeper.ts'
import { openDraft } from './open-draft.ts'
import { createWizardSession, type WizardSession } from './wizard-session.ts'

type Held = {
  readonly session: WizardSession
  readonly keeper: DraftKeeper
  readonly sentCampaignId: string | null
}

type Replacing = Pick<Parameters<typeof createDraftKeeper>[0], 'session' | 'draftId' | 'kept'>

type Bridge = { readonly call: Call; readonly listen: Listen }

export function useWizardSession({ call, listen }: Bridge, settings: Settings) {
  const step = useRef(0)
  const fresh = useCallback((): Held => {
    const session = createWizardSession(call, settings)
    const keeper = createDraftKeeper({ call, session, step: () => step.current })
    return { session, keeper, sentCampaignId: null }
  }, [call, settings])
  const [held, setHeld] = useState(fresh)
  const { list } = held.session
  useEffect(() => listen('exclusions.changed', () => void lookUpAgain(list)), [listen, list])
  /** The campaign that was in the making stays as a draft. */
  const replaceBy = useCallback(
    async ({ session, ...draft }: Replacing, at: number) => {
      await held.keeper.leave()
      held.session.list.getState().listDiscarded()
      step.current = at
      const parts = { call, session, step: () => step.current, ...draft }
      setHeld({ session, keeper: createDraftKeeper(parts), sentCampaignId: null })
    },
    [held, call],
  )
  return {
    ...held,
    /** Told of the step the person is at, from 0. */
    at: useCallback((index: number) => {
      step.current = index
    }, []),
    /** A campaign that was sent stays open for its refused rows, until the next one begins. */
    newCampaign: useCallback(() => {
      if (held.sentCampaignId === null) return
      held.session.list.getState().listDiscarded()
      setHeld(fresh())
    }, [held, fresh]),
    sent: useCallback(
      (campaignId: string) => {
        void keepRecipe(held.session.list)
          .then(() => keepMonth(held.session.list))
          .catch(() => undefined)
        void held.keeper.forget()
        setHeld((before) => ({ ...before, sentCampaignId: campaignId }))
      },
      [held],
    ),
    /** Answers the step it was at, from 0; rejects when it cannot be opened. */
    draftOpened: useCallback(
      async (draftId: string): Promise<number> => {
        if (held.keeper.state.getState().draftId === draftId) return step.current
        const session = createWizardSession(call, settings)
        const opened = await openDraft(call, draftId, session)
        await replaceBy({ session, draftId, kept: true }, opened)
        return opened
      },
      [held, call, settings, replaceBy],
    ),
    /** A new campaign begins with it. Answers the step it is at, from 0; rejects when it cannot be opened. */
    listUsed: useCallback(
      async (listId: string): Promise<number> => {
        const session = createWizardSession(call, settings)
        const isOpen = await openSavedList(session.list, listId)
        const at = wizardSteps.indexOf(isOpen ? 'fix' : 'files')
        await replaceBy({ session }, at)
        return at
      },
      [call, settings, replaceBy],
    ),
    draftDiscarded: useCallback(
      async (draftId: string) => {
        if (held.keeper.state.getState().draftId !== draftId) return
        await held.keeper.forget()
        held.session.list.getState().listDiscarded()
        setHeld(fresh())
      },
      [held, fresh],
    ),
  }
}
