// Every way a row can stand has a full sentence in every language, with where, what and what to do.
import { renderHook } from '@testing-library/react'
import type { ReactNode } from 'react'
import { IntlProvider } from 'use-intl'
import { describe, expect, it } from 'vitest'
import { useRowSentence } from '../../../../renderer/features/import/fix/row-words.ts'
import type { GridRow } from '../../../../renderer/features/import/table/table-facts.ts'
import { en } from '../../../../renderer/words/en.ts'
import { es } from '../../../../renderer/words/es.ts'
import { type ContactColumn, issueCodes } from '../../../../shared/contacts/contact-types.ts'
import type { RowStatus } from '../../../../shared/contacts/table/row-status.ts'

const catalogues = { es, en: en as unknown as typeof es }

const phone: ContactColumn = {
  index: 0,
  header: 'Teléfono',
  name: 'Teléfono',
  type: 'phone',
  target: 'phone',
  confidence: 1,
  samples: [],
}

const row = (status: RowStatus, more: Partial<GridRow> = {}): GridRow => ({
  row: 0,
  line: 42,
  cells: ['30055501'],
  status,
  phoneColumn: 0,
  phone: null,
  duplicateOfLine: null,
  edited: false,
  repairs: [],
  suggestion: null,
  lengthGap: null,
  refusal: null,
  ...more,
})

function sentence(language: 'es' | 'en', given: GridRow): string {
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <IntlProvider
      locale={language}
      messages={catalogues[language]}
      timeZone="America/Bogota"
      onError={(error) => {
        throw error
      }}
    >
      {children}
    </IntlProvider>
  )
  return renderHook(() => useRowSentence([phone]), { wrapper }).result.current(given)
}

const gap = (digits: number) => ({ lengthGap: { country: 'CO', digits, expected: 10 } })

describe('a row', () => {
  it.each([
    [
      row('too-short', gap(2)),
      'Fila 42, Teléfono: faltan 2 dígitos para Colombia (10). Corrija o excluya la fila.',
    ],
    [
      row('too-short', gap(1)),
      'Fila 42, Teléfono: falta 1 dígito para Colombia (10). Corrija o excluya la fila.',
    ],
    [
      row('too-long', gap(3)),
      'Fila 42, Teléfono: sobran 3 dígitos para Colombia (10). Corrija o excluya la fila.',
    ],
    [row('too-long'), 'Fila 42, Teléfono: sobran dígitos. Corrija o excluya la fila.'],
    [
      row('duplicate', { duplicateOfLine: 7 }),
      'Fila 42, Teléfono: el número ya está en la fila 7. Solo se envía una vez.',
    ],
    [
      row('refused-by-provider', { refusal: 'Número bloqueado' }),
      'Fila 42, Teléfono: el proveedor la rechazó: Número bloqueado. Corrija o excluya la fila.',
    ],
    [row('valid', { phone: '+57 300 5550142' }), 'Fila 42: se enviará a +57 300 5550142.'],
    [
      row('not-a-number', {
        cells: ['3OO5550126'],
        suggestion: { phone: '+57 300 5550126', repair: 'letter-for-digit' },
      }),
      'Fila 42, Teléfono: «3OO5550126» no es un número de teléfono. Corrija o excluya la fila. Quizá sea +57 300 5550126: letra en lugar de un dígito.',
    ],
  ])('says %#', (given, words) => {
    expect(sentence('es', given)).toBe(words)
  })

  it.each(['es', 'en'] as const)('has a sentence for every status in %s', (language) => {
    const statuses: readonly RowStatus[] = [
      ...issueCodes,
      'valid',
      'repaired',
      'duplicate',
      'excluded',
    ]
    for (const status of statuses) {
      expect(sentence(language, row(status, gap(2)))).toMatch(/^(Fila|Row) 42.+\.$/)
      expect(catalogues[language].rowStatus[status]).not.toBe('')
    }
  })
})
