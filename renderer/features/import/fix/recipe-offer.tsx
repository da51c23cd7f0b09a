// Offers to do again what was done to the list of another month: every step in words, applied as one act.
import { Button, Divider, Group, List, Stack, Text } from '@mantine/core'
import { IconHistory } from '@tabler/icons-react'
import { useFormatter, useTranslations } from 'use-intl'
import { useNotice } from '../../../ui/use-notice.ts'
import type { ReadyList } from '../import-state.ts'
import type { ImportStore } from '../import-store.ts'
import { forgetList } from '../list-memory.ts'
import { useRuleWords } from './rule-words.ts'

type Props = { readonly store: ImportStore; readonly list: ReadyList }

export function RecipeOffer({ store, list }: Props) {
  const t = useTranslations('recipe')
  const format = useFormatter()
  const notice = useNotice()
  const sentenceOf = useRuleWords()
  const { recipe: rules = [], recipeAt = null } = list.recalled?.memory ?? {}
  if (recipeAt === null || rules.length === 0 || list.state.cleaned) return null
  const date = format.dateTime(new Date(recipeAt), { day: 'numeric', month: 'short' })
  async function apply() {
    const before = list.state.revision
    await store.getState().rulePerformed({ kind: 'recipe', rules })
    const { list: now } = store.getState()
    const changed = now.stage === 'ready' && now.state.revision !== before
    notice(changed ? t('applied', { steps: rules.length }) : t('unchanged'))
  }
  return (
    <>
      <Stack gap={8} role="group" aria-label={t('title')}>
        <Group gap={6} wrap="nowrap">
          <IconHistory size={16} aria-hidden color="var(--muted)" />
          <Text size="sm" fw={600}>
            {t('title')}
          </Text>
        </Group>
        <List type="ordered" size="xs" spacing={2}>
          {rules.map((rule) => (
            <List.Item key={JSON.stringify(rule)}>{sentenceOf(rule)}</List.Item>
          ))}
        </List>
        <Button size="xs" variant="light" h="auto" py={6} onClick={() => void apply()}>
          <span style={{ whiteSpace: 'normal', lineHeight: 1.35 }}>
            {t('apply', { date, steps: rules.length })}
          </span>
        </Button>
        <Button size="compact-xs" variant="subtle" onClick={() => void forgetList(store)}>
          {t('forget')}
        </Button>
      </Stack>
      <Divider />
    </>
  )
}
