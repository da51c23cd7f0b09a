// The lines of the X-ray: what was found in how many messages, with one of them to look at.
import { Button, Text } from '@mantine/core'
import { IconAlertTriangle, IconInfoCircle } from '@tabler/icons-react'
import { useTranslations } from 'use-intl'
import { DefaultValueForm } from './default-value-form.tsx'
import { type Finding, fieldsWithHoles, findingsOf } from './findings.ts'
import type { Audit } from './message-store.ts'
import classes from './x-ray.module.css'

type Props = {
  readonly audit: Audit
  readonly onSee: (row: number) => void
  readonly onDefault: (field: string, value: string) => void
}

const colours = {
  error: 'var(--error-fg)',
  warning: 'var(--warning-fg)',
  note: 'var(--muted)',
} as const

export function XRayFindings({ audit, onSee, onDefault }: Props) {
  const t = useTranslations('message')
  const tellFinding = useFindingSentence()
  const [hole] = fieldsWithHoles(audit)
  return (
    <ul className={classes.findings} aria-label={t('findings')}>
      {findingsOf(audit).map((finding) => {
        const Sign = finding.severity === 'note' ? IconInfoCircle : IconAlertTriangle
        const sentence = tellFinding(finding)
        const { row, text } = finding.example
        return (
          <li key={sentence} className={classes.finding}>
            <Sign size={16} color={colours[finding.severity]} aria-hidden />
            <div>
              <Text size="sm">{sentence}</Text>
              <div className={classes.example}>
                <Text size="xs" component="span">
                  {t('exampleRow', { row, text })}
                </Text>
              </div>
            </div>
            <Button
              size="compact-sm"
              variant="default"
              aria-label={t('seeRow', { row })}
              onClick={() => onSee(row)}
            >
              {t('see')}
            </Button>
            {finding.kind === 'empty-value' && hole && (
              <div className={classes.wide}>
                <DefaultValueForm
                  key={hole.name}
                  field={hole.name}
                  onChosen={(value) => onDefault(hole.name, value)}
                />
              </div>
            )}
          </li>
        )
      })}
    </ul>
  )
}

function useFindingSentence() {
  const t = useTranslations('message')
  return (finding: Finding): string => {
    const { rows: count, example } = finding
    switch (finding.kind) {
      case 'blank':
        return t('foundBlank', { count })
      case 'empty-value':
        return t('foundEmpty', { count })
      case 'default-used':
        return t('foundDefault', { count })
      case 'longest':
        return t('foundLongest', { row: example.row, count: example.parts })
      case 'shortest':
        return t('foundShortest', { row: example.row, count: example.parts })
      case 'residue':
        return t(residueWords[finding.residue], { count })
      default:
        return finding satisfies never
    }
  }
}

const residueWords = {
  'spreadsheet-error': 'foundSpreadsheetError',
  undefined: 'foundUndefined',
  null: 'foundNull',
  'not-a-number': 'foundNotANumber',
  object: 'foundObject',
  braces: 'foundBraces',
} as const
