// The second screen of the wizard: says what each column is, and which one holds the phones.
import { Alert, Stack, Table, Text } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useEffect } from 'react'
import { useFormatter, useTranslations } from 'use-intl'
import { WizardFrame } from '../../../ui/wizard-frame.tsx'
import type { WizardNav } from '../../../ui/wizard-nav.ts'
import { useCountryName } from '../fix/row-words.ts'
import type { ReadyList } from '../import-state.ts'
import type { ImportStore } from '../import-store.ts'
import { keepColumns } from '../list-memory.ts'
import { fieldColumns } from '../selectors.ts'
import { ColumnRow } from './column-row.tsx'
import classes from './columns.module.css'
import { RecalledColumns } from './recalled-columns.tsx'

type Props = { readonly store: ImportStore; readonly nav: WizardNav }

export function ColumnsStep({ store, nav }: Props) {
  const t = useTranslations('columns')
  const list = store((state) => state.list)
  const country = store((state) => state.country)
  const countryName = useCountryName()
  useEffect(() => () => void keepColumns(store), [store])
  if (list.stage !== 'ready') return null
  const { file, phoneColumns } = list
  return (
    <WizardFrame
      nav={nav}
      title={t('title')}
      subtitle={t('subtitle', { name: list.fileName, columns: file.columns.length })}
      canContinue={phoneColumns.length > 0 && !list.judging}
      summary={<Summary list={list} />}
    >
      <Stack gap={16} className={classes.body ?? ''}>
        <RecalledColumns store={store} list={list} />
        {phoneColumns.length === 0 && (
          <Alert color="red" role="alert" icon={<IconAlertTriangle size={16} aria-hidden />}>
            {t('needsPhone')}
          </Alert>
        )}
        <div className={classes.table}>
          <Table verticalSpacing={8} horizontalSpacing={12} aria-label={t('tableLabel')}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{t('column')}</Table.Th>
                <Table.Th>{t('samples')}</Table.Th>
                <Table.Th>{t('type')}</Table.Th>
                <Table.Th>{t('target')}</Table.Th>
                <Table.Th>{t('certainty')}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {file.columns.map((column) => (
                <ColumnRow key={column.index} store={store} list={list} column={column} />
              ))}
            </Table.Tbody>
          </Table>
        </div>
        <Text size="sm" c="dimmed">
          {t('hint', { example: `{{${exampleField(list)}}}` })}{' '}
          {phoneColumns.length > 1 && t('phoneAdvice')}{' '}
          {list.targets.includes('country') &&
            t('countryAdvice', { country: countryName(country) })}
        </Text>
      </Stack>
    </WizardFrame>
  )
}

function Summary({ list }: { readonly list: ReadyList }) {
  const t = useTranslations('columns')
  const format = useFormatter()
  const { file, phoneColumns, judging } = list
  if (judging) return t('judging')
  if (phoneColumns.length === 0) return t('needsPhone')
  const phones = format.list(phoneColumns.map((column) => file.columns[column]?.name ?? ''))
  const fields = fieldColumns(list).length
  return t('summary', { phones, fields })
}

/** A field of this very file, so that the hint can be copied. */
function exampleField({ file, targets }: ReadyList): string {
  const field = targets.indexOf('name') >= 0 ? targets.indexOf('name') : targets.indexOf('field')
  return file.columns[Math.max(0, field)]?.name ?? ''
}
