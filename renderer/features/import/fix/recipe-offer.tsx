// Offers to do again what was done to the list of another month: every step in words, applied as one act.
import { Button, Divider, Group, Stack, Text } from '@mantine/core'
import { IconHistory } from '@tabler/icons-react'
import { useFormatter, useTranslations } from 'use-intl'
import type { ReadyList } from '../import-state.ts'
import type { ImportStore } from '../import-store.ts'
import { forgetList } from '../list-memory.ts'
import { RecipeSteps } from './recipe-steps.tsx'
import { useApplyRecipe } from './use-apply-recipe.ts'

type Props = { readonly store: ImportStore; readonly list: ReadyList }

export function RecipeOffer({ store, list }: Props) {
  const t = useTranslations('recipe')
  const format = useFormatter()
  const apply = useApplyRecipe(store, list)
  const { recipe: rules = [], recipeAt = null } = list.recalled?.memory ?? {}
  if (recipeAt === null || rules.length === 0 || list.state.cleaned) return null
  const date = format.dateTime(new Date(recipeAt), { day: 'numeric', month: 'short' })
  return (
    <>
      <Stack gap={8} role="group" aria-label={t('title')}>
        <Group gap={6} wrap="nowrap">
          <IconHistory size={16} aria-hidden color="var(--muted)" />
          <Text size="sm" fw={600}>
            {t('title')}
          </Text>
        </Group>
        <RecipeSteps list={list} rules={rules} size="xs" />
        <Button size="xs" variant="light" h="auto" py={6} onClick={() => void apply(rules)}>
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
