// Where a dialog asks for a name: what is said of it, and what is wrong with it, stand below it.
import { TextInput } from '@mantine/core'

type Props = {
  readonly label: string
  readonly value: string
  readonly longest: number
  /** Said of a name that may stay. */
  readonly note?: string | undefined
  readonly problem: string | undefined
  readonly readOnly?: boolean
  readonly onChange: (name: string) => void
}

export function NameField({ label, value, longest, note, problem, readOnly, onChange }: Props) {
  return (
    <TextInput
      label={label}
      value={value}
      maxLength={longest}
      autoComplete="off"
      data-autofocus
      readOnly={readOnly ?? false}
      error={problem}
      description={note}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    />
  )
}
