// Says whether the computer may be switched off, whatever state the campaign is in.
import { Alert } from '@mantine/core'
import { type Icon, IconFlask, IconPlug, IconPower } from '@tabler/icons-react'
import { useTranslations } from 'use-intl'
import type { Campaign } from '../../../shared/campaigns/campaign.ts'
import { canResume, hasEnded, isWaiting, mayPowerOff } from '../../../shared/campaigns/standing.ts'

export function PowerNote({ campaign }: { readonly campaign: Campaign }) {
  const t = useTranslations('campaigns')
  const { colour, icon: Sign, may, why } = noteOf(campaign)
  return (
    <Alert role="status" color={colour} p={10} icon={<Sign size={16} aria-hidden />}>
      {may && (
        <>
          <strong>{t(may)}</strong>.{' '}
        </>
      )}
      {t(why)}
    </Alert>
  )
}

type Note = {
  readonly colour: string
  readonly icon: Icon
  readonly may: 'mayPowerOff' | 'doNotPowerOff' | null
  readonly why: WhyWords
}

type WhyWords =
  | 'practicePower'
  | 'mayPowerOffWhy'
  | 'mayPowerOffEnded'
  | 'mayPowerOffStopped'
  | 'mayPowerOffUnclear'
  | 'doNotPowerOffWhy'
  | 'doNotPowerOffWaiting'
  | 'doNotPowerOffAsking'
  | 'doNotPowerOffLooking'

function noteOf(campaign: Campaign): Note {
  const { status, practice, problem } = campaign
  const on = { colour: 'yellow', icon: IconPlug, may: 'doNotPowerOff' } as const
  const off = { colour: 'gray', icon: IconPower, may: 'mayPowerOff' } as const
  if (isWaiting(campaign)) return { ...on, why: 'doNotPowerOffWaiting' }
  if (canResume(campaign)) return { ...off, why: 'mayPowerOffStopped' }
  if (hasEnded(status)) return { ...off, why: 'mayPowerOffEnded' }
  if (status === 'unresolved') return { ...off, why: 'mayPowerOffUnclear' }
  // A request whose answer was lost carries the problem while the provider is searched for it.
  if (status === 'requesting') {
    return { ...on, why: problem === null ? 'doNotPowerOffAsking' : 'doNotPowerOffLooking' }
  }
  if (!mayPowerOff(status)) return { ...on, why: 'doNotPowerOffWhy' }
  // The practice provider lives in this program and forgets everything with it.
  if (practice) return { colour: 'gray', icon: IconFlask, may: null, why: 'practicePower' }
  return { ...off, colour: 'green', why: 'mayPowerOffWhy' }
}
