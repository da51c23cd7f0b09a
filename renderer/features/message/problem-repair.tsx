// The ways out of a field the file does not have: another column, a default, or the second pair of braces.
import { Button, Group, Menu } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import { useTranslations } from 'use-intl'
import type { TemplateProblem } from '../../../shared/messages/template-problems.ts'
import { DefaultValueForm } from './default-value-form.tsx'
import { withColumn, withDefault } from './message-selectors.ts'

type Props = {
  readonly problem: Extract<TemplateProblem, { kind: 'unknown-field' | 'single-braces' }>
  readonly text: string
  readonly fields: readonly string[]
  readonly onRepair: (text: string) => void
}

export function ProblemRepair({ problem, text, fields, onRepair }: Props) {
  const t = useTranslations('message')
  const { name } = problem
  if (problem.kind === 'single-braces') {
    const field = `{{${name}}}`
    return (
      <Button
        size="compact-sm"
        variant="default"
        mt={8}
        onClick={() => onRepair(text.slice(0, problem.start) + field + text.slice(problem.end))}
      >
        {t('writeAs', { field })}
      </Button>
    )
  }
  return (
    <Group gap={8} mt={10} align="flex-end">
      <DefaultValueForm
        field={name}
        onChosen={(value) => onRepair(withDefault(text, name, value))}
      />
      {fields.length > 0 && (
        <Menu position="bottom-start">
          <Menu.Target>
            <Button
              size="xs"
              variant="default"
              rightSection={<IconChevronDown size={14} aria-hidden />}
            >
              {t('chooseColumn')}
            </Button>
          </Menu.Target>
          <Menu.Dropdown mah={260} style={{ overflow: 'auto' }}>
            {fields.map((field) => (
              <Menu.Item key={field} onClick={() => onRepair(withColumn(text, name, field))}>
                {field}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      )}
    </Group>
  )
}
