// The way out to the network: which proxy, and which certificates are trusted besides the system's.
import { useCallback, useEffect, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { CommandInput } from '../../../../shared/ipc/contract.ts'
import type { Failure } from '../../../../shared/ipc/result.ts'
import type { NetworkView } from '../../../../shared/settings/network.ts'
import type { Call } from '../../../bridge/call.ts'
import { toFailure } from '../../../bridge/command-error.ts'
import { FailureAlert } from '../../../ui/failure-alert.tsx'
import { ListSkeleton } from '../../../ui/list-skeleton.tsx'
import { SettingsSection } from '../settings-section.tsx'
import { CertificatesGroup } from './certificates-group.tsx'
import { ProxyForm } from './proxy-form.tsx'

type Read = NetworkView | { readonly failure: Failure } | null

export function NetworkSection({ call }: { readonly call: Call }) {
  const t = useTranslations('network')
  const [read, setRead] = useState<Read>(null)
  const open = useCallback(async () => {
    setRead(await call('network.get').catch((error) => ({ failure: toFailure(error) })))
  }, [call])
  useEffect(() => void open(), [open])
  if (read === null) return <ListSkeleton />
  if ('failure' in read) return <FailureAlert failure={read.failure} onRetry={() => void open()} />
  const update = async (change: CommandInput<'network.update'>) =>
    setRead(await call('network.update', change))
  return (
    <>
      <SettingsSection title={t('proxy')}>
        <ProxyForm proxy={read.proxy} onSave={(proxy) => update({ proxy })} />
      </SettingsSection>
      <SettingsSection title={t('certificates')}>
        <CertificatesGroup certificates={read.certificates} onChange={(ca) => update({ ca })} />
      </SettingsSection>
    </>
  )
}
