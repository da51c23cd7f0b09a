// The steps of a cleaning in words, in their order, each that this list has no column for marked as left out.
import { List, Text } from '@mantine/core'
import { useFormatter, useTranslations } from 'use-intl'
import type { Recipe } from '../../../../shared/contacts/memory/list-memory.ts'
import { missingColumns } from '../../../../shared/contacts/table/action-columns.ts'
import type { ReadyList } from '../import-state.ts'
import { useRuleWords } from './rule-words.ts'

type Props = { readonly list: ReadyList; readonly rules: Recipe; readonly size: 'xs' | 'sm' }

export function RecipeSteps({ list, rules, size }: Props) {
  const t = useTranslations('recipe')
  const format = useFormatter()
  const sentenceOf = useRuleWords()
  return (
    <List type="ordered" size={size} spacing={2}>
      {rules.map((rule, place) => {
        const missing = missingColumns(rule, list.file)
        return (
          // The same step may stand at two places, and none ever moves.
          <List.Item key={place}>
            {sentenceOf(rule)}
            {missing.length > 0 && (
              <Text size={size} c="var(--warning-fg)">
                {t('missing', { columns: format.list(missing) })}
              </Text>
            )}
          </List.Item>
        )
      })}
    </List>
  )
}
