// Gives every step of the wizard its way to save the draft, by button or Ctrl+S, and tells what became of it.
import { useHotkeys } from '@mantine/hooks'
import { type ReactNode, useEffect, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { Call } from '../../bridge/call.ts'
import { toFailure } from '../../bridge/command-error.ts'
import { DraftWay } from '../../ui/draft-way.tsx'
import { useNotice } from '../../ui/use-notice.ts'
import type { DraftKeeper } from './draft-keeper.ts'

type Props = {
  readonly keeper: DraftKeeper
  readonly call: Call
  readonly ready: boolean
  readonly step: number
  readonly children: ReactNode
}

export function DraftSaving({ keeper, call, ready, step, children }: Props) {
  const t = useTranslations('drafts')
  const failures = useTranslations('failures')
  const tell = useNotice()
  const [saving, setSaving] = useState(false)
  useEffect(() => keeper.changed(), [keeper, step])
  async function save() {
    setSaving(true)
    try {
      await keeper.save()
      if (keeper.state.getState().stage === 'too-big') return tell(t('tooBig'))
      const { custody } = await call('data.get')
      tell(t(custody === 'session' ? 'savedForNow' : 'saved'))
    } catch (error) {
      tell(`${t('saveFailed')} ${failures(toFailure(error).code)}`)
    } finally {
      setSaving(false)
    }
  }
  useHotkeys([['mod+S', () => ready && void save()]], [], true)
  return (
    <DraftWay value={ready ? { onSave: () => void save(), saving } : null}>{children}</DraftWay>
  )
}
