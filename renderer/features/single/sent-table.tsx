// The table of messages sent, with the delivery of each and the way to ask for it.
import { Button, Group, Table } from '@mantine/core'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { readablePhone } from '../../../shared/contacts/judging/readable-phone.ts'
import type { Failure } from '../../../shared/ipc/result.ts'
import type { SingleMessage } from '../../../shared/single/single-message.ts'
import { toFailure } from '../../bridge/command-error.ts'
import classes from '../../ui/data-table.module.css'
import { FailureAlert } from '../../ui/failure-alert.tsx'
import { PracticeMark } from '../../ui/practice-mark.tsx'
import { useMoment } from '../../ui/use-moment.ts'
import { canAskDelivery } from './delivery.ts'
import { DeliveryBadge } from './delivery-badge.tsx'
import type { SingleStore } from './single-store.ts'
import { StatusBadge } from './status-badge.tsx'

type Props = { readonly store: SingleStore; readonly messages: readonly SingleMessage[] }

export function SentTable({ store, messages }: Props) {
  const t = useTranslations('single')
  const [failure, setFailure] = useState<Failure | null>(null)
  const ask = async (id: string) => {
    setFailure(null)
    await store
      .getState()
      .deliveryAsked(id)
      .catch((error: unknown) => setFailure(toFailure(error)))
  }
  return (
    <>
      {failure && <FailureAlert failure={failure} title={t('deliveryFailed')} />}
      <Table.ScrollContainer type="native" minWidth={820}>
        <Table verticalSpacing={8} horizontalSpacing={10} aria-label={t('history')}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('columnWhen')}</Table.Th>
              <Table.Th>{t('columnTo')}</Table.Th>
              <Table.Th>{t('columnMessage')}</Table.Th>
              <Table.Th>{t('columnStatus')}</Table.Th>
              <Table.Th>{t('columnDelivery')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {messages.map((message) => (
              <SentRow
                key={message.id}
                {...{ store, message }}
                onAsk={() => void ask(message.id)}
              />
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </>
  )
}

type RowProps = {
  readonly store: SingleStore
  readonly message: SingleMessage
  readonly onAsk: () => void
}

function SentRow({ store, message, onAsk }: RowProps) {
  const t = useTranslations('single')
  const moment = useMoment()
  const asking = store((state) => state.asking.includes(message.id))
  const phone = message.numbers.map(readablePhone).join(', ')
  return (
    <Table.Tr>
      <Table.Td className={classes.moment}>{moment(message.createdAt)}</Table.Td>
      <Table.Td className={classes.moment}>{phone}</Table.Td>
      <Table.Td className={classes.clipped} title={message.text}>
        {message.text}
      </Table.Td>
      <Table.Td>
        <Group gap="4px 8px">
          <StatusBadge message={message} />
          {message.practice && <PracticeMark />}
        </Group>
      </Table.Td>
      <Table.Td>
        <Group gap="4px 8px">
          <DeliveryBadge message={message} />
          {canAskDelivery(message) && (
            <Button
              size="compact-xs"
              variant="default"
              miw="max-content"
              loading={asking}
              aria-label={t('askDeliveryOf', { phone })}
              onClick={onAsk}
            >
              {t('askDelivery')}
            </Button>
          )}
        </Group>
      </Table.Td>
    </Table.Tr>
  )
}
