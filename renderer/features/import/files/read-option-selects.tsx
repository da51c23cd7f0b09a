// The guesses a person can overrule: encoding, separator and header row, or in a workbook the sheet.
import { Group, Select } from '@mantine/core'
import { useTranslations } from 'use-intl'
import { delimiters, encodings } from '../../../../shared/contacts/contact-types.ts'
import type { ChosenSheet } from '../../../../shared/contacts/sheets/read-sheet.ts'
import type { SourceOrigin } from '../import-state.ts'
import type { ImportStore } from '../import-store.ts'
import type { ReadChoices } from '../table/table-facts.ts'
import { delimiterKeys } from './delimiter-keys.ts'
import { SheetSelect } from './sheet-select.tsx'

type Props = {
  readonly store: ImportStore
  readonly origin: SourceOrigin
  readonly choices: ReadChoices
  /** Null for a text file. */
  readonly sheet: ChosenSheet | null
}

/** Reports may have a page of text above the header. */
const headerLines = 60

export function ReadOptionSelects({ store, origin, choices, sheet }: Props) {
  const t = useTranslations()
  const { encodingChosen, delimiterChosen, headerRowChosen } = store.getState()
  const lines = Math.max(headerLines, typeof choices.header === 'number' ? choices.header : 0)
  return (
    <Group gap={12} align="end">
      {sheet && <SheetSelect store={store} sheet={sheet} />}
      {origin !== 'pasted' && !sheet && (
        <Select
          label={t('files.encoding')}
          allowDeselect={false}
          data={encodings.map((value) => ({ value, label: t(`encodingNames.${value}`) }))}
          value={choices.encoding ?? null}
          onChange={(encoding) => encoding && void encodingChosen(encoding)}
        />
      )}
      {!sheet && (
        <Select
          label={t('files.delimiter')}
          allowDeselect={false}
          data={delimiters.map((value) => ({
            value,
            label: t(`delimiterNames.${delimiterKeys[value]}`),
          }))}
          value={choices.delimiter ?? null}
          onChange={(delimiter) => delimiter && void delimiterChosen(delimiter)}
        />
      )}
      <Select
        label={t('files.header')}
        allowDeselect={false}
        data={[
          { value: 'none', label: t('files.noHeader') },
          ...Array.from({ length: lines }, (_, index) => ({
            value: String(index + 1),
            label: t('files.headerAt', { line: index + 1 }),
          })),
        ]}
        value={choices.header === undefined ? null : String(choices.header)}
        onChange={(header) => header && void headerRowChosen(headerOf(header))}
      />
    </Group>
  )
}

const headerOf = (value: string): number | 'none' => (value === 'none' ? 'none' : Number(value))
