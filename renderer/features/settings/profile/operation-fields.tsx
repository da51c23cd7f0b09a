// The settings of one operation: whether it is on, its method, its path, and how its data travels.
import { Alert, Stack, Textarea } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useTranslations } from 'use-intl'
import type { OperationName } from '../../../../shared/provider/provider-profile.ts'
import type { OperationFault } from '../../../ui/operation-way.tsx'
import classes from './profile.module.css'
import { ChoiceField, SwitchField, TextField } from './profile-fields.tsx'
import { fieldId, type ProfileForm } from './profile-form.ts'

const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'].map((value) => ({ value, label: value }))
const encodings = ['json', 'form', 'query', 'none'] as const

type Props = {
  readonly form: ProfileForm
  readonly name: OperationName
  /** Why the person was sent here, if they were. */
  readonly why: OperationFault['why'] | null
}

export function OperationFields({ form, name, why }: Props) {
  const t = useTranslations('profile')
  const path = `operations.${name}`
  return (
    <Stack gap={12}>
      {why && (
        <Alert color="yellow" p={10} role="note" icon={<IconAlertTriangle size={16} aria-hidden />}>
          {t(why === 'operation-off' ? 'whyOff' : 'whyWrong')}
        </Alert>
      )}
      <SwitchField form={form} path={`${path}.enabled`} label={t('enabled')} />
      <div className={classes.pair}>
        <ChoiceField form={form} path={`${path}.method`} label={t('method')} options={methods} />
        <TextField form={form} path={`${path}.path`} label={t('path')} hint={t('pathHint')} code />
      </div>
      <ChoiceField
        form={form}
        path={`${path}.encoding`}
        label={t('encoding')}
        options={encodings.map((value) => ({ value, label: t(`encoding_${value}`) }))}
      />
      {name === 'sendVoice' && <TemplateField form={form} path={`${path}.template`} />}
    </Stack>
  )
}

function TemplateField({ form, path }: { readonly form: ProfileForm; readonly path: string }) {
  const t = useTranslations('profile')
  return (
    <Textarea
      id={fieldId(path)}
      label={t('voiceTemplate')}
      description={t('voiceTemplateHint')}
      autosize
      minRows={3}
      maxRows={10}
      spellCheck={false}
      styles={{ input: { fontFamily: 'monospace' } }}
      value={form.textAt(path)}
      error={form.faultAt(path)}
      onChange={({ currentTarget }) => form.edit(path, currentTarget.value)}
    />
  )
}
