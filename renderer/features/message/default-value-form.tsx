// Asks for the words to use where a person has no value for a field.
import { Button, Group, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useTranslations } from 'use-intl'

type Props = { readonly field: string; readonly onChosen: (value: string) => void }

export function DefaultValueForm({ field, onChosen }: Props) {
  const t = useTranslations('message')
  const [value, setValue] = useState('')
  const chosen = (event: FormEvent) => {
    event.preventDefault()
    if (value.trim() !== '') onChosen(value)
  }
  return (
    <form onSubmit={chosen}>
      <Group gap={8} align="flex-end">
        <TextInput
          size="xs"
          w={220}
          label={t('defaultLabel', { field })}
          placeholder={t('exampleDefault')}
          value={value}
          onChange={(event) => setValue(event.currentTarget.value)}
        />
        <Button size="xs" type="submit" variant="default" disabled={value.trim() === ''}>
          {t('addDefault')}
        </Button>
      </Group>
    </form>
  )
}
