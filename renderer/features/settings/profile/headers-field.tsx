// The fixed headers of a service, one a row; never a place for a secret.
import { ActionIcon, Button, Fieldset, Group, Text, TextInput } from '@mantine/core'
import { IconPlus, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { fieldId, type ProfileForm } from './profile-form.ts'

type Props = { readonly form: ProfileForm; readonly path: string }
type Row = { readonly id: number; readonly name: string; readonly value: string }

export function HeadersField({ form, path }: Props) {
  const t = useTranslations('profile')
  // Rows with the same name, or none yet, are one in the profile and still two on the screen.
  const [rows, setRows] = useState(() => rowsOf(form.at(path)))
  const change = (next: readonly Row[]) => {
    setRows(next)
    form.edit(path, Object.fromEntries(next.map(({ name, value }) => [name, value])))
  }
  const put = (row: Row) => change(rows.map((old) => (old.id === row.id ? row : old)))
  const names = rows.map(({ name }) => name)
  return (
    <Fieldset legend={t('headers')} p={12} id={fieldId(path)}>
      <Text size="xs" c="dimmed" mb={8}>
        {t('headersHint')}
      </Text>
      {rows.map((row, index) => (
        <Group key={row.id} gap={8} mb={8} align="flex-start" wrap="nowrap">
          <TextInput
            flex={1}
            aria-label={t('headerNameOf', { number: String(index + 1) })}
            placeholder={t('headerName')}
            value={row.name}
            error={
              form.faultAt(`${path}.${row.name}`) ??
              (names.indexOf(row.name) < index ? t('headerTwice') : undefined)
            }
            onChange={({ currentTarget }) => put({ ...row, name: currentTarget.value })}
          />
          <TextInput
            flex={2}
            aria-label={t('headerValueOf', { number: String(index + 1) })}
            placeholder={t('headerValue')}
            value={row.value}
            onChange={({ currentTarget }) => put({ ...row, value: currentTarget.value })}
          />
          <ActionIcon
            variant="subtle"
            color="red"
            c="var(--error-fg)"
            mt={4}
            aria-label={t('headerRemove', { number: String(index + 1) })}
            onClick={() => change(rows.filter(({ id }) => id !== row.id))}
          >
            <IconTrash size={16} aria-hidden />
          </ActionIcon>
        </Group>
      ))}
      <Button
        size="xs"
        variant="default"
        leftSection={<IconPlus size={14} aria-hidden />}
        onClick={() => change([...rows, { id: nextId(rows), name: '', value: '' }])}
      >
        {t('headerAdd')}
      </Button>
    </Fieldset>
  )
}

function rowsOf(headers: unknown): readonly Row[] {
  if (typeof headers !== 'object' || headers === null) return []
  return Object.entries(headers).map(([name, value], id) => ({ id, name, value: String(value) }))
}

function nextId(rows: readonly Row[]): number {
  return Math.max(-1, ...rows.map(({ id }) => id)) + 1
}
