// How a service recognises the account: one of four ways, and the header's name where it has its own.
import { Select } from '@mantine/core'
import { useTranslations } from 'use-intl'
import type { AuthMode } from '../../../../shared/provider/provider-profile.ts'
import { scrollingList } from '../scrolling-list.ts'
import classes from './profile.module.css'
import { TextField } from './profile-fields.tsx'
import { fieldId, type ProfileForm } from './profile-form.ts'

const modes = {
  bearer: { mode: 'bearer' },
  'bearer-login': { mode: 'bearer-login' },
  basic: { mode: 'basic' },
  header: { mode: 'header', name: 'x-api-key', prefix: '' },
} as const satisfies Record<AuthMode['mode'], AuthMode>

type Props = { readonly form: ProfileForm; readonly path: string }

export function AuthFields({ form, path }: Props) {
  const t = useTranslations('profile')
  const chosen = form.textAt(`${path}.mode`)
  const known = Object.hasOwn(modes, chosen) ? (chosen as AuthMode['mode']) : null
  return (
    <>
      <Select
        id={fieldId(`${path}.mode`)}
        label={t('auth')}
        description={known && t(`auth_${known}_hint`)}
        {...scrollingList}
        allowDeselect={false}
        data={Object.keys(modes).map((mode) => ({
          value: mode,
          label: t(`auth_${mode as AuthMode['mode']}`),
        }))}
        value={known}
        error={form.faultAt(`${path}.mode`)}
        onChange={(mode) => mode && form.edit(path, modes[mode as AuthMode['mode']])}
      />
      {known === 'header' && (
        <div className={classes.pair}>
          <TextField form={form} path={`${path}.name`} label={t('headerName')} code />
          <TextField
            form={form}
            path={`${path}.prefix`}
            label={t('headerPrefix')}
            hint={t('headerPrefixHint')}
            code
          />
        </div>
      )}
    </>
  )
}
