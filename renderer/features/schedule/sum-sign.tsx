// Whether the shares add up to everybody, in colour, icon and words.
import { Group, Text } from '@mantine/core'
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react'
import { useTranslations } from 'use-intl'
import { fieldIds } from './field-ids.ts'

export function SumSign({ total }: { readonly total: number }) {
  const t = useTranslations('schedule')
  const whole = total === 100
  const Sign = whole ? IconCircleCheck : IconAlertTriangle
  return (
    <Group
      id={fieldIds.sum}
      tabIndex={-1}
      gap={6}
      c={whole ? 'var(--success-fg)' : 'var(--error-fg)'}
      role="status"
    >
      <Sign size={16} aria-hidden />
      <Text size="sm" className="tabular">
        {whole
          ? t('sum100')
          : total < 100
            ? t('sumBelow', { total, rest: 100 - total })
            : t('sumAbove', { total, rest: total - 100 })}
      </Text>
    </Group>
  )
}
