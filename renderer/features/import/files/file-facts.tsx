// The facts of a file that was read, in one row: how much, and how it was understood.
import { Text } from '@mantine/core'
import { useFormatter, useTranslations } from 'use-intl'
import type { OpenedFile } from '../table/table-facts.ts'
import { delimiterKeys } from './delimiter-keys.ts'
import classes from './files.module.css'

export function FileFacts({ file }: { readonly file: OpenedFile }) {
  const t = useTranslations()
  const format = useFormatter()
  const header = file.headerLine
  const facts = [
    { label: t('files.rows'), value: format.number(file.rowCount) },
    { label: t('files.columns'), value: format.number(file.columns.length) },
    ...(file.sheet
      ? [{ label: t('files.sheet'), value: file.sheet.name }]
      : [
          { label: t('files.encoding'), value: t(`encodingNames.${file.encoding}`) },
          {
            label: t('files.delimiter'),
            value: t(`delimiterNames.${delimiterKeys[file.delimiter]}`),
          },
        ]),
    {
      label: t('files.header'),
      value: header === null ? t('files.noHeader') : t('files.headerAt', { line: header }),
    },
  ]
  return (
    <dl className={classes.facts}>
      {facts.map(({ label, value }) => (
        <div key={label}>
          <Text component="dt" size="xs" c="dimmed">
            {label}
          </Text>
          <Text component="dd" size="lg" fw={600} className="tabular">
            {value}
          </Text>
        </div>
      ))}
    </dl>
  )
}
