// The three figures under the editor: characters of the message shown, SMS for each person, and its letters.
import { SimpleGrid } from '@mantine/core'
import { useTranslations } from 'use-intl'
import type { SmsParts } from '../../../shared/messages/sms-parts.ts'
import { Stat } from '../../ui/stat.tsx'
import type { Audit } from './message-store.ts'

type Props = {
  /** Parts of the message on the phone; null while nobody is shown. */
  readonly shown: SmsParts | null
  readonly audit: Audit | null
  readonly updating: boolean
}

export function MessageStats({ shown, audit, updating }: Props) {
  const t = useTranslations('message')
  return (
    <SimpleGrid cols={3} spacing={12} aria-busy={updating}>
      <Stat
        label={t('characters')}
        value={shown ? t('number', { value: shown.units }) : '—'}
        note={shown ? t('charactersLeft', { count: shown.unitsLeft }) : t('charactersNote')}
      />
      <Stat
        label={t('partsEach')}
        value={audit ? partsText(audit, t) : '—'}
        note={
          updating
            ? t('updating')
            : audit
              ? t('partsTotal', { count: audit.totalParts })
              : t('notYet')
        }
      />
      <Encoding audit={audit} />
    </SimpleGrid>
  )
}

function Encoding({ audit }: Pick<Props, 'audit'>) {
  const t = useTranslations('message')
  const label = t('encoding')
  if (!audit) return <Stat label={label} value="—" note={t('notYet')} />
  const { ucs2, rows } = audit
  if (ucs2.rows === 0) return <Stat label={label} value={t('normal')} note={t('normalNote')} />
  if (ucs2.rows === rows) return <Stat label={label} value={t('special')} note={t('specialNote')} />
  return <Stat label={label} value={t('mixed')} note={t('mixedNote', { count: ucs2.rows })} />
}

type Translate = ReturnType<typeof useTranslations<'message'>>

function partsText({ minParts, maxParts }: Audit, t: Translate) {
  return minParts === maxParts
    ? t('number', { value: minParts })
    : t('range', { min: minParts, max: maxParts })
}
