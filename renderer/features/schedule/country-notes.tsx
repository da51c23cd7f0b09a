// What the app knows of the country's law, said honestly: full rules, a few facts, or nothing.
import { Alert, List, Text } from '@mantine/core'
import { IconInfoCircle, IconScale } from '@tabler/icons-react'
import { useLocale, useTranslations } from 'use-intl'
import type { Purpose } from '../../../shared/campaigns/campaign.ts'
import { type CountryNote, knowledgeOf } from '../../../shared/rules/countries.ts'
import type { CountryRules } from '../../../shared/rules/country-rules.ts'

type Props = { readonly country: string; readonly purpose: Purpose | null }

export function CountryNotes({ country, purpose }: Props) {
  const t = useTranslations('schedule')
  const language = useLocale()
  const place = new Intl.DisplayNames(language, { type: 'region' }).of(country) ?? country
  const knowledge = knowledgeOf(country)
  if (knowledge.kind === 'rules')
    return <Hours rules={knowledge.rules} purpose={purpose} place={place} />
  return (
    <Alert role="note" color="gray" icon={<IconInfoCircle size={16} aria-hidden />} title={place}>
      {knowledge.kind === 'unknown' ? (
        <Text size="sm">{t('noRulesKnown')}</Text>
      ) : (
        <Notes notes={knowledge.notes} />
      )}
    </Alert>
  )
}

function Hours({
  rules,
  purpose,
  place,
}: {
  readonly rules: CountryRules
  readonly purpose: Purpose | null
  readonly place: string
}) {
  const t = useTranslations('schedule')
  const window = rules.windows.find(
    ({ purposes }) => purpose === null || purposes.includes(purpose),
  )
  return (
    <Alert
      role="note"
      color="gray"
      icon={<IconScale size={16} aria-hidden />}
      title={t('hoursOf', { place })}
    >
      {purpose === null && <Text size="sm">{t('hoursNeedPurpose')}</Text>}
      {purpose !== null && !window && <Text size="sm">{t('anyHour')}</Text>}
      {purpose !== null && window && (
        <List size="sm" spacing={2} listStyleType="none" withPadding={false}>
          {window.mondayToFriday && (
            <List.Item>{t('weekdayHours', window.mondayToFriday)}</List.Item>
          )}
          {window.saturday && <List.Item>{t('saturdayHours', window.saturday)}</List.Item>}
          <List.Item>{window.sunday ? t('sundayHours', window.sunday) : t('noSundays')}</List.Item>
        </List>
      )}
      <Text size="xs" mt={6} c="dimmed">
        {t('notAdvice', { date: new Date(`${rules.reviewedOn}T12:00:00Z`) })}
      </Text>
    </Alert>
  )
}

function Notes({ notes }: { readonly notes: readonly CountryNote[] }) {
  const t = useTranslations('schedule')
  return (
    <>
      <Text size="sm" mb={4}>
        {t('fewRulesKnown')}
      </Text>
      <List size="sm" spacing={2}>
        {notes.flatMap((note) => {
          switch (note.kind) {
            case 'register':
              return <List.Item key={note.kind}>{t('noteRegister', { name: note.name })}</List.Item>
            case 'prior-consent':
              return <List.Item key={note.kind}>{t('noteConsent', { law: note.law })}</List.Item>
            case 'advised-hours':
              return (
                <List.Item key={note.kind}>
                  {t('noteHours', { from: note.from, to: note.to })}
                </List.Item>
              )
            case 'no-digit-after-country-code':
              return []
            default:
              return note satisfies never
          }
        })}
      </List>
    </>
  )
}
