// The form of the profile in three parts, with the request it makes beside it.
import { SegmentedControl, Text } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { ProfileView } from '../../../../shared/provider/profile-view.ts'
import type { OperationName } from '../../../../shared/provider/provider-profile.ts'
import type { Connection } from '../../../../shared/settings/connection.ts'
import { AccountMark } from '../../../ui/account-mark.tsx'
import type { OperationFault } from '../../../ui/operation-way.tsx'
import { useAttempt } from '../../../ui/use-attempt.ts'
import { useToast } from '../use-toast.ts'
import { FaultList } from './fault-list.tsx'
import { OperationsPart } from './operations-part.tsx'
import { PreviewPanel } from './preview-panel.tsx'
import classes from './profile.module.css'
import { ProfileFiles } from './profile-files.tsx'
import { fieldId, type ProfileForm } from './profile-form.ts'
import { hasChanges, type ProfileStore } from './profile-store.ts'
import { SaveBar } from './save-bar.tsx'
import { ServicesPart } from './services-part.tsx'
import { usePreview } from './use-preview.ts'
import { WirePart } from './wire-part.tsx'

type Props = {
  readonly store: ProfileStore
  readonly connection: Connection
  readonly form: ProfileForm
  readonly view: ProfileView
  readonly fault: OperationFault | null
}

const parts = ['operations', 'services', 'wire'] as const
type Part = (typeof parts)[number]

export function ProfileEditor({ store, connection, form, view, fault }: Props) {
  const t = useTranslations('profile')
  const toast = useToast()
  const faults = store((state) => state.faults)
  const preview = store((state) => state.preview)
  const isChanged = store(hasChanges)
  const [part, setPart] = useState<Part>('operations')
  const [row, setRow] = useState<OperationName | null>(fault?.name ?? null)
  const [shown, setShown] = useState<OperationName>(fault?.name ?? 'sendToContacts')
  const [goal, setGoal] = useState<{ readonly path: string } | null>(null)
  const [refused, setRefused] = useState(false)
  // What was brought from a file fills the rows of a form that is made anew.
  const [version, setVersion] = useState(0)
  const { attempt, run } = useAttempt()
  usePreview(store, shown)
  useEffect(() => {
    if (goal) document.getElementById(fieldId(goal.path))?.focus()
  }, [goal])
  useEffect(() => {
    if (faults.length === 0) setRefused(false)
  }, [faults])
  const look = (name: OperationName | null) => {
    setRow(name)
    if (name) setShown(name)
  }
  const showPart = (next: Part) => {
    setPart(next)
    // The request that shows most of the format.
    if (next === 'wire') setShown('sendToContacts')
  }
  const goTo = (path: string) => {
    const [top = '', name = ''] = path.split('.')
    showPart(top === 'operations' || top === 'wire' ? top : 'services')
    if (top === 'operations') look(name as OperationName)
    setGoal({ path })
  }
  const save = () =>
    run(async () => {
      const isSaved = await store.getState().saved()
      setRefused(!isSaved)
      if (isSaved) toast(t('saved'), 'profile')
    })
  const discard = () => {
    store.getState().discarded()
    setVersion(version + 1)
  }
  return (
    <>
      <div className={classes.head}>
        <Text size="sm" component="div">
          {t('belongsTo')} <AccountMark account={connection.account} /> ·{' '}
          <strong>{form.textAt('name')}</strong>
          {connection.mode === 'practice' && ` · ${t('inPractice')}`}
        </Text>
        <ProfileFiles
          store={store}
          profileName={view.profile.name}
          canReset={!view.isShipped || isChanged}
          onImported={() => setVersion(version + 1)}
        />
      </div>
      <SegmentedControl
        className={classes.parts ?? ''}
        aria-label={t('parts')}
        value={part}
        onChange={showPart}
        data={parts.map((value) => ({ value, label: t(value) }))}
      />
      {refused && faults.length > 0 && (
        <FaultList title={t('notSaved')} faults={faults} takesFocus onGoTo={goTo} />
      )}
      <div className={classes.columns}>
        <div className={classes.form} key={version}>
          {part === 'services' && <ServicesPart form={form} />}
          {part === 'operations' && (
            <OperationsPart {...{ form, view, fault }} chosen={row} onChoose={look} />
          )}
          {part === 'wire' && <WirePart form={form} />}
        </div>
        <PreviewPanel
          {...{ preview }}
          operation={shown}
          isStale={faults.length > 0}
          onOperation={setShown}
        />
      </div>
      {isChanged && (
        <SaveBar
          {...{ attempt }}
          faults={faults.length}
          onSave={() => void save()}
          onDiscard={discard}
        />
      )}
    </>
  )
}
