// Whether the app goes out straight, as the system says, or always through one address.
import { Button, Group, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useTranslations } from 'use-intl'
import { type ProxyChoice, proxyChoiceSchema } from '../../../../shared/settings/network.ts'
import { FailureAlert } from '../../../ui/failure-alert.tsx'
import { OptionCards } from '../../../ui/option-cards.tsx'
import { useAttempt } from '../../../ui/use-attempt.ts'
import { useToast } from '../use-toast.ts'

type Kind = ProxyChoice['kind']

type Props = {
  readonly proxy: ProxyChoice
  readonly onSave: (proxy: ProxyChoice) => Promise<void>
}

export function ProxyForm({ proxy, onSave }: Props) {
  const t = useTranslations('network')
  const toast = useToast()
  const [kind, setKind] = useState<Kind>(proxy.kind)
  const [url, setUrl] = useState(proxy.kind === 'fixed' ? proxy.url : '')
  const [asked, setAsked] = useState(false)
  const { attempt, run } = useAttempt()
  const choice = proxyChoiceSchema.safeParse({ kind: 'fixed', url: url.trim() })
  const save = async (chosen: ProxyChoice) => {
    if (await run(() => onSave(chosen))) toast(t('proxySaved'), 'proxy')
  }
  const choose = (chosen: Kind) => {
    setKind(chosen)
    // A fixed address is saved once it is written.
    if (chosen !== 'fixed') void save({ kind: chosen })
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setAsked(true)
    if (choice.success) void save(choice.data)
  }
  return (
    <form onSubmit={submit} noValidate>
      <OptionCards
        id="proxy"
        label={t('proxyLabel')}
        options={(['system', 'none', 'fixed'] as const).map((value) => ({
          value,
          label: t(`proxy_${value}`),
          description: t(`proxy_${value}_hint`),
        }))}
        value={kind}
        onChange={choose}
      />
      {kind === 'fixed' && (
        <Group align="flex-start" gap={8} mt={8}>
          <TextInput
            label={t('proxyUrl')}
            description={t('proxyUrlHint')}
            w={440}
            maxLength={300}
            spellCheck={false}
            autoComplete="off"
            value={url}
            error={asked && !choice.success ? t('proxyUrlWrong') : undefined}
            onChange={({ currentTarget }) => setUrl(currentTarget.value)}
          />
          <Button type="submit" mt={41} loading={attempt.stage === 'running'}>
            {t('proxySave')}
          </Button>
        </Group>
      )}
      {attempt.stage === 'failed' && (
        <FailureAlert failure={attempt.failure} title={t('proxyFailed')} />
      )}
    </form>
  )
}
