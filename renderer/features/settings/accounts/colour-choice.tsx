// The colour of an account, chosen by its name with the dot beside it.
import { Group, Select } from '@mantine/core'
import { useTranslations } from 'use-intl'
import { type AccountColour, accountColours } from '../../../../shared/settings/account.ts'
import { AccountDot } from '../../../ui/account-mark.tsx'
import { scrollingList } from '../scrolling-list.ts'

type Props = {
  readonly value: AccountColour
  readonly onChange: (colour: AccountColour) => void
}

export function ColourChoice({ value, onChange }: Props) {
  const t = useTranslations('accounts')
  return (
    <Select
      label={t('colour')}
      allowDeselect={false}
      {...scrollingList}
      leftSection={<AccountDot colour={value} />}
      data={accountColours.map((colour) => ({ value: colour, label: t(colour) }))}
      renderOption={({ option }) => (
        <Group gap={8}>
          <AccountDot colour={option.value as AccountColour} />
          {option.label}
        </Group>
      )}
      value={value}
      onChange={(colour) => colour && onChange(colour as AccountColour)}
    />
  )
}
