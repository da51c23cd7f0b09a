// What a test of the connection learned: groups, time, and the balance where the provider tells it.
import { Alert, Text } from '@mantine/core'
import { IconCircleCheck } from '@tabler/icons-react'
import { useFormatter, useTranslations } from 'use-intl'
import type { Failure } from '../../../shared/ipc/result.ts'
import type { AccountBalance } from '../../../shared/settings/account.ts'
import { FailureAlert } from '../../ui/failure-alert.tsx'
import type { ConnectionTest } from './preferences-store.ts'

export function ConnectionLearned({ groups, elapsedMs, money }: ConnectionTest) {
  const t = useTranslations('settings')
  const format = useFormatter()
  const time =
    elapsedMs < 1000
      ? format.number(Math.round(elapsedMs), { style: 'unit', unit: 'millisecond' })
      : format.number(elapsedMs / 1000, {
          style: 'unit',
          unit: 'second',
          maximumFractionDigits: 1,
        })
  return (
    <>
      <Alert color="green" p={10} role="status" icon={<IconCircleCheck size={16} aria-hidden />}>
        <Text size="sm">{t('testGood', { time, groups })}</Text>
        <Text size="sm">
          {money === null && t('moneyNotAsked')}
          {money?.kind === 'told' && <Money {...money.account} />}
        </Text>
      </Alert>
      {money?.kind === 'failed' && <NoMoney failure={money.failure} />}
    </>
  )
}

function Money({ balance, currency, updatedAt }: AccountBalance) {
  const t = useTranslations('settings')
  const format = useFormatter()
  if (balance === null) return t('moneyUnknown')
  const amount = `${format.number(balance, { maximumFractionDigits: 2 })} ${currency ?? ''}`.trim()
  const at = updatedAt === null ? Number.NaN : Date.parse(updatedAt)
  if (Number.isNaN(at)) return t('money', { amount })
  const moment = format.dateTime(new Date(at), { dateStyle: 'medium', timeStyle: 'short' })
  return t('moneyAt', { amount, moment })
}

function NoMoney({ failure }: { readonly failure: Failure }) {
  const t = useTranslations('settings')
  return <FailureAlert failure={failure} title={t('moneyFailed')} />
}
