// A field to search by: the shortcut that finds puts the focus in it.
import { TextInput, type TextInputProps } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'

type Props = Omit<TextInputProps, 'value' | 'onChange' | 'leftSection'> & {
  readonly value: string
  readonly onChange: (text: string) => void
}

export function SearchField({ maxLength = 100, onChange, ...rest }: Props) {
  return (
    <TextInput
      leftSection={<IconSearch size={15} aria-hidden />}
      maxLength={maxLength}
      data-find
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
      {...rest}
    />
  )
}
