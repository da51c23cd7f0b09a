// The names under which campaigns are searched, page by page.
import { useTranslations } from 'use-intl'
import { NumberField, TextField } from './profile-fields.tsx'
import type { ProfileForm } from './profile-form.ts'

const names = ['name', 'status', 'from', 'to', 'page', 'pageSize'] as const

export function SearchFields({ form }: { readonly form: ProfileForm }) {
  const t = useTranslations('wire')
  return (
    <>
      {names.map((name) => (
        <TextField
          key={name}
          form={form}
          path={`wire.search.${name}`}
          label={t(`search_${name}`)}
        />
      ))}
      <NumberField form={form} path="wire.search.firstPage" label={t('search_firstPage')} />
      <NumberField form={form} path="wire.search.size" label={t('search_size')} />
    </>
  )
}
