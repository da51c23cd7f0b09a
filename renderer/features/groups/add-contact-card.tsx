// Puts one number into the group, judged while it is written.
import { Text } from '@mantine/core'
import { IconUserPlus } from '@tabler/icons-react'
import { type FormEvent, useState } from 'react'
import { useTranslations } from 'use-intl'
import { readablePhone } from '../../../shared/contacts/judging/readable-phone.ts'
import type { GroupChange } from '../../../shared/groups/group.ts'
import { Card } from '../../ui/card.tsx'
import { FailureAlert } from '../../ui/failure-alert.tsx'
import { GuardedButton } from '../../ui/guarded-button.tsx'
import { judgeNumber, numberIn } from '../../ui/judged-number.ts'
import { PhoneField } from '../../ui/phone-field.tsx'
import { useAttempt } from '../../ui/use-attempt.ts'
import { ChangeOutcome } from './change-outcome.tsx'
import type { GroupsStore, KnownGroup } from './groups-store.ts'

type Props = {
  readonly store: GroupsStore
  readonly group: KnownGroup
  readonly country: string
  /** A list is on its way into the group. */
  readonly busy: boolean
}

type Told = { readonly e164: string; readonly change: GroupChange }

export function AddContactCard({ store, group, country, busy }: Props) {
  const t = useTranslations('groups')
  const [written, setWritten] = useState('')
  const [asked, setAsked] = useState(false)
  const [told, setTold] = useState<Told | null>(null)
  const { attempt, run } = useAttempt()
  const contacts = store((state) => state.contacts)
  const e164 = numberIn(judgeNumber(written, country))
  const isThere =
    e164 !== null &&
    contacts.stage === 'ready' &&
    contacts.groupId === group.groupId &&
    contacts.numbers.includes(e164)
  const running = attempt.stage === 'running'
  const add = async () => {
    setAsked(true)
    if (e164 === null || isThere || running || busy) return
    setTold(null)
    await run(async () => {
      const change = await store.getState().added(group.groupId, { e164, wildcards: {} })
      setTold({ e164, change })
      if (change.outcome !== 'done') return
      setWritten('')
      setAsked(false)
    })
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void add()
  }
  const phone = e164 === null ? '' : readablePhone(e164)
  const barrier = busy ? t('busyUploading') : isThere ? t('addThere', { phone }) : null
  return (
    <Card title={t('addTitle')}>
      <form onSubmit={submit} noValidate>
        <PhoneField
          label={t('addNumber')}
          value={written}
          country={country}
          asked={asked}
          onChange={setWritten}
        />
        {isThere && (
          <Text size="sm" mt={6} c="var(--warning-fg)" role="status">
            {t('addThere', { phone })}
          </Text>
        )}
        <GuardedButton
          mt={12}
          barrier={barrier}
          loading={running}
          leftSection={<IconUserPlus size={15} aria-hidden />}
          onClick={() => void add()}
        >
          {t('addConfirm')}
        </GuardedButton>
      </form>
      {attempt.stage === 'failed' && (
        <FailureAlert failure={attempt.failure} title={t('addFailed')} />
      )}
      {told && (
        <ChangeOutcome
          kind="add"
          change={told.change}
          phone={readablePhone(told.e164)}
          onRecount={() => {
            setTold(null)
            void store.getState().recounted()
          }}
          onRetry={() => void add()}
          onRead={() => setTold(null)}
        />
      )}
    </Card>
  )
}
