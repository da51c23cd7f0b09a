// How much goes in one request, how many go in a second, and how long an answer is waited for.
import { useTranslations } from 'use-intl'
import { NumberField } from './profile-fields.tsx'
import type { ProfileForm } from './profile-form.ts'
import { WireBlock } from './wire-block.tsx'

export function WirePace({ form }: { readonly form: ProfileForm }) {
  const t = useTranslations('wire')
  return (
    <WireBlock title={t('paceTitle')}>
      <NumberField form={form} path="wire.contactsPerRequest" label={t('contacts')} />
      <NumberField form={form} path="wire.requestsPerSecond" label={t('requests')} />
      <NumberField
        form={form}
        path="wire.sendDeadlineMs"
        label={t('sendDeadline')}
        hint={t('sendDeadlineHint')}
        scale={1000}
        suffix=" s"
      />
      <NumberField
        form={form}
        path="wire.readDeadlineMs"
        label={t('readDeadline')}
        scale={1000}
        suffix=" s"
      />
    </WireBlock>
  )
}
