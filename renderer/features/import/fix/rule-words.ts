// Tells what a rule of a recipe does in one sentence.
import { useFormatter, useTranslations } from 'use-intl'
import type { CleaningRule, NameKept } from '../../../../shared/contacts/table/table-action.ts'

const keptWords = {
  first: 'clean.keepFirst',
  last: 'clean.keepLast',
  joined: 'clean.keepJoined',
  neutral: 'clean.keepNeutral',
} as const satisfies Record<NameKept, string>

export function useRuleWords(): (rule: CleaningRule) => string {
  const t = useTranslations()
  const format = useFormatter()
  return (rule) => {
    switch (rule.kind) {
      case 'repair':
        return t('recipe.repair', {
          rules: format.list(rule.codes.map((code) => t(`repairs.${code}`))),
        })
      case 'replace': {
        const { find, replacement, column } = rule.replacement
        const words = { find, replacement: replacement || t('recipe.nothing') }
        return column === null
          ? t('recipe.replace', words)
          : t('recipe.replaceIn', { ...words, column })
      }
      case 'exclude-issue':
        return t(rule.excluded ? 'recipe.exclude' : 'recipe.include', {
          problem: t(`rowStatus.${rule.issue}`),
        })
      case 'keep-one':
        return t(rule.among === 'all' ? 'recipe.keepOne' : 'recipe.keepOneName', {
          kept: t(keptWords[rule.keep]),
        })
    }
  }
}
