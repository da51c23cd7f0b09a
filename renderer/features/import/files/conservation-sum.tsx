// The sum an independent counter checks: every record of the file is accounted for.
import { Alert, Text } from '@mantine/core'
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react'
import { useTranslations } from 'use-intl'
import type { Conservation } from '../../../../shared/contacts/contact-types.ts'
import classes from './files.module.css'

export function ConservationSum({ conservation }: { readonly conservation: Conservation }) {
  const t = useTranslations('files')
  const { accepted, rejected, blank, header, titles, separator } = conservation
  const records = conservation.lines - conservation.continuations
  const terms = { accepted, rejected, blank, header, records }
  const above = titles + separator
  const sum = above > 0 ? t('sumWithTitles', { ...terms, titles: above }) : t('sum', terms)
  if (!conservation.holds) {
    return (
      <Alert color="red" icon={<IconAlertTriangle size={16} aria-hidden />} title={t('sumBroken')}>
        <Text size="sm" className="tabular">
          {sum}
        </Text>
      </Alert>
    )
  }
  return (
    <Text size="sm" className={classes.sum ?? ''}>
      <IconCircleCheck size={16} aria-hidden />
      <strong>{t('sumTitle')}</strong>
      <span className="tabular">{sum}</span>
    </Text>
  )
}
