// Chooses which sheet of a workbook holds the contacts.
import { Select } from '@mantine/core'
import { useTranslations } from 'use-intl'
import type { ChosenSheet } from '../../../../shared/contacts/sheets/read-sheet.ts'
import type { ImportStore } from '../import-store.ts'

type Props = { readonly store: ImportStore; readonly sheet: ChosenSheet }

export function SheetSelect({ store, sheet }: Props) {
  const t = useTranslations('files')
  const { sheetChosen } = store.getState()
  return (
    <Select
      label={t('sheet')}
      allowDeselect={false}
      miw={260}
      data={sheet.sheets.map(({ name, rows, hidden }) => {
        const shown = hidden ? t('sheetHidden', { name }) : name
        return { value: name, label: rows === null ? shown : t('sheetRows', { name: shown, rows }) }
      })}
      value={sheet.name}
      onChange={(name) => name && name !== sheet.name && void sheetChosen(name)}
    />
  )
}
