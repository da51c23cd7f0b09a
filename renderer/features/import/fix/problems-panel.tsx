// Beside the grid: every class of problem with its count, the country of local numbers, and what is excluded.
import { Divider, Stack, Switch, Text, UnstyledButton } from '@mantine/core'
import { IconLock } from '@tabler/icons-react'
import { useFormatter, useTranslations } from 'use-intl'
import { type IssueCode, issueCodes } from '../../../../shared/contacts/contact-types.ts'
import type { ReadyList } from '../import-state.ts'
import type { ImportStore } from '../import-store.ts'
import { CountrySelect } from './country-select.tsx'
import classes from './fix.module.css'
import { KnownPeoplePanel } from './known-people-panel.tsx'
import { LastMonthPanel } from './last-month-panel.tsx'
import { RecipeOffer } from './recipe-offer.tsx'
import { StatusIcon } from './status-icon.tsx'

type Props = { readonly store: ImportStore; readonly list: ReadyList }
type ProblemClass = IssueCode | 'duplicate' | 'excluded'

export function ProblemsPanel({ store, list }: Props) {
  const t = useTranslations('fix')
  const { errorsExcluded, knownPeople } = store.getState()
  const problems = problemClasses(list)
  return (
    <Stack gap={12}>
      <RecipeOffer store={store} list={list} />
      <LastMonthPanel store={store} list={list} />
      <Stack gap={0} role="group" aria-label={t('problemFilter')}>
        {problems.length === 0 && <Text size="sm">{t('noProblems')}</Text>}
        {problems.map(({ code, count }) => (
          <ProblemButton key={code} store={store} list={list} code={code} count={count} />
        ))}
      </Stack>
      {knownPeople && (
        <>
          <Divider />
          <KnownPeoplePanel store={store} list={list} people={knownPeople} />
        </>
      )}
      <Divider />
      <CountrySelect store={store} />
      <Switch
        size="sm"
        label={t('excludeErrors')}
        checked={list.excludeErrors}
        onChange={(event) => errorsExcluded(event.currentTarget.checked)}
      />
      <Text size="xs" c="dimmed">
        <IconLock size={14} aria-hidden style={{ verticalAlign: '-2px', marginInlineEnd: 6 }} />
        {t('privacy')}
      </Text>
    </Stack>
  )
}

type ProblemProps = Props & { readonly code: ProblemClass; readonly count: number }

function ProblemButton({ store, list, code, count }: ProblemProps) {
  const t = useTranslations()
  const format = useFormatter()
  const chosen = isChosen(list, code)
  const { filterChosen } = store.getState()
  return (
    <UnstyledButton
      className={classes.problem ?? ''}
      aria-pressed={chosen}
      onClick={() => void filterChosen(chosen ? { show: 'all' } : filterOf(code))}
    >
      <StatusIcon status={code} size={16} />
      <Text size="sm" className={classes.problemName}>
        {t(`rowStatus.${code}`)}
      </Text>
      <Text size="sm" fw={600} className="tabular">
        {format.number(count)}
      </Text>
    </UnstyledButton>
  )
}

function filterOf(code: ProblemClass): ReadyList['filter'] {
  if (code === 'duplicate') return { show: 'duplicates' }
  return code === 'excluded' ? { show: 'excluded' } : { show: 'errors', issue: code }
}

function isChosen({ filter }: ReadyList, code: ProblemClass): boolean {
  const { show, issue } = filterOf(code)
  return filter.show === show && filter.issue === issue
}

/** The most frequent first; repeated and excluded rows after the errors. */
function problemClasses({ state }: ReadyList): { code: ProblemClass; count: number }[] {
  const { byIssue, duplicates, excluded } = state.counts
  const errors = issueCodes
    .map((code) => ({ code, count: byIssue[code] ?? 0 }))
    .sort((one, other) => other.count - one.count)
  const rest = [
    { code: 'duplicate', count: duplicates },
    { code: 'excluded', count: excluded },
  ] as const
  return [...errors, ...rest].filter(({ count }) => count > 0)
}
