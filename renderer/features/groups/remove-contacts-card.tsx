// Takes people out of the group by their numbers, pasted as they come, after saying how many they are.
import { Button, Group, Text, Textarea } from '@mantine/core'
import { IconUserMinus } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { GroupChange } from '../../../shared/groups/group.ts'
import { maxGroupContacts } from '../../../shared/ipc/group-menu.ts'
import { Card } from '../../ui/card.tsx'
import { FailureAlert } from '../../ui/failure-alert.tsx'
import { GuardedButton } from '../../ui/guarded-button.tsx'
import { readPastedNumbers } from '../../ui/pasted-numbers.ts'
import { useAttempt } from '../../ui/use-attempt.ts'
import { WhatWasRead } from '../../ui/what-was-read.tsx'
import { ChangeOutcome } from './change-outcome.tsx'
import type { GroupsStore, KnownGroup } from './groups-store.ts'

type Props = {
  readonly store: GroupsStore
  readonly group: KnownGroup
  readonly name: string
  readonly country: string
  /** A list is on its way into the group. */
  readonly busy: boolean
}

export function RemoveContactsCard({ store, group, name, country, busy }: Props) {
  const t = useTranslations('groups')
  const [text, setText] = useState('')
  const [asking, setAsking] = useState(false)
  const [told, setTold] = useState<GroupChange | null>(null)
  const { attempt, run } = useAttempt()
  const read = useMemo(() => readPastedNumbers(text, country), [text, country])
  const count = read.numbers.length
  const tooMany = count > maxGroupContacts
  const barrier = busy ? t('busyUploading') : count === 0 ? t('removeEmpty') : null
  const remove = () => {
    setTold(null)
    void run(async () => {
      const change = await store.getState().removed(group.groupId, read.numbers)
      setTold(change)
      setAsking(false)
      if (change.outcome === 'done') setText('')
    })
  }
  return (
    <Card title={t('removeTitle')}>
      <Textarea
        label={t('removeNumbers')}
        description={t('removeHint')}
        error={tooMany ? t('removeTooMany', { max: maxGroupContacts }) : undefined}
        minRows={3}
        maxRows={8}
        autosize
        className="tabular"
        value={text}
        readOnly={asking}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
      />
      {text.trim() !== '' && <WhatWasRead read={read} />}
      {asking ? (
        <>
          <Text size="sm" fw={550}>
            {t('removeAsk', { count, name })}
          </Text>
          <Group gap={8}>
            <Button variant="default" onClick={() => setAsking(false)}>
              {t('removeKeep')}
            </Button>
            <GuardedButton
              color="red.9"
              barrier={busy ? t('busyUploading') : null}
              loading={attempt.stage === 'running'}
              onClick={remove}
            >
              {t('removeConfirm', { count })}
            </GuardedButton>
          </Group>
        </>
      ) : (
        <GuardedButton
          variant="default"
          style={{ alignSelf: 'start' }}
          barrier={barrier ?? (tooMany ? t('removeTooMany', { max: maxGroupContacts }) : null)}
          leftSection={<IconUserMinus size={15} aria-hidden />}
          onClick={() => setAsking(true)}
        >
          {t('removeConfirm', { count })}
        </GuardedButton>
      )}
      {attempt.stage === 'failed' && (
        <FailureAlert failure={attempt.failure} title={t('removeFailed')} />
      )}
      {told && (
        <ChangeOutcome
          kind="remove"
          change={told}
          phone=""
          onRecount={() => {
            setTold(null)
            void store.getState().recounted()
          }}
          onRetry={remove}
          onRead={() => setTold(null)}
        />
      )}
    </Card>
  )
}
