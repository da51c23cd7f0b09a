// The fields of the profile: text, number, choice and switch, each with its technical name under it.
import { Code, NumberInput, Select, Switch, TextInput } from '@mantine/core'
import type { ReactNode } from 'react'
import { scrollingList } from '../scrolling-list.ts'
import { fieldId, type ProfileForm } from './profile-form.ts'

export type FieldProps = {
  readonly form: ProfileForm
  readonly path: string
  readonly label: string
  readonly hint?: string
}

export function TextField({ form, path, label, hint, code }: FieldProps & { code?: boolean }) {
  return (
    <TextInput
      {...named({ path, label, hint })}
      {...(code && { styles: monospace })}
      spellCheck={false}
      autoComplete="off"
      value={form.textAt(path)}
      error={form.faultAt(path)}
      onChange={({ currentTarget }) => form.edit(path, currentTarget.value)}
    />
  )
}

type NumberProps = FieldProps & {
  /** How many of the profile's units one shown unit is: 1000 shows milliseconds as seconds. */
  readonly scale?: number
  readonly suffix?: string
}

export function NumberField({ form, path, label, hint, scale = 1, suffix = '' }: NumberProps) {
  const value = form.at(path)
  return (
    <NumberInput
      {...named({ path, label, hint })}
      hideControls
      suffix={suffix}
      value={typeof value === 'number' ? value / scale : ''}
      error={form.faultAt(path)}
      // An empty field is not a number: the schema says so in its own words.
      onChange={(typed) => form.edit(path, typeof typed === 'number' ? typed * scale : null)}
    />
  )
}

type ChoiceProps = FieldProps & {
  readonly options: readonly { readonly value: string; readonly label: string }[]
  readonly searchable?: boolean
}

export function ChoiceField({ form, path, label, hint, options, searchable }: ChoiceProps) {
  return (
    <Select
      {...named({ path, label, hint })}
      {...scrollingList}
      allowDeselect={false}
      searchable={searchable ?? false}
      limit={200}
      data={[...options]}
      value={form.textAt(path) || null}
      error={form.faultAt(path)}
      onChange={(value) => value && form.edit(path, value)}
    />
  )
}

export function SwitchField({ form, path, label, hint }: FieldProps) {
  return (
    <Switch
      {...named({ path, label, hint })}
      checked={form.at(path) === true}
      error={form.faultAt(path)}
      onChange={({ currentTarget }) => form.edit(path, currentTarget.checked)}
    />
  )
}

const monospace = { input: { fontFamily: 'monospace' } }

function named({ path, label, hint }: Pick<FieldProps, 'path' | 'label'> & { hint?: ReactNode }) {
  return {
    id: fieldId(path),
    label,
    description: (
      <>
        {hint} <Code fz={11}>{path}</Code>
      </>
    ),
  }
}
