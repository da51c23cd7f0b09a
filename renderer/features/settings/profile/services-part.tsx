// Where each service lives and how it recognises the account.
import { Stack, Text, Title } from '@mantine/core'
import { useTranslations } from 'use-intl'
import { type Service, services } from '../../../../shared/settings/connection.ts'
import { AuthFields } from './auth-fields.tsx'
import { HeadersField } from './headers-field.tsx'
import classes from './profile.module.css'
import { TextField } from './profile-fields.tsx'
import type { ProfileForm } from './profile-form.ts'

export function ServicesPart({ form }: { readonly form: ProfileForm }) {
  const t = useTranslations('profile')
  return (
    <>
      <Text size="sm" c="dimmed">
        {t('servicesBody')}
      </Text>
      <TextField form={form} path="name" label={t('name')} />
      {services.map((service) => (
        <ServiceFields key={service} {...{ form, service }} />
      ))}
    </>
  )
}

type Props = { readonly form: ProfileForm; readonly service: Service }

function ServiceFields({ form, service }: Props) {
  const t = useTranslations('profile')
  const name = useTranslations('services')(service)
  const path = `services.${service}`
  return (
    <section className={classes.service} aria-label={name}>
      <Title order={2} size="h3">
        {name}
      </Title>
      <Stack gap={12}>
        <TextField
          form={form}
          path={`${path}.baseUrl`}
          label={t('baseUrl')}
          hint={t('baseUrlHint')}
          code
        />
        <AuthFields {...{ form }} path={`${path}.auth`} />
        <HeadersField {...{ form }} path={`${path}.headers`} />
      </Stack>
    </section>
  )
}
