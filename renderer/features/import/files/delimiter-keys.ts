// The name each separator has in the catalogues, where a comma or a tab could not be a key.
import type { Delimiter } from '../../../../shared/contacts/contact-types.ts'

export const delimiterKeys: Readonly<Record<Delimiter, 'comma' | 'semicolon' | 'tab' | 'bar'>> = {
  ',': 'comma',
  ';': 'semicolon',
  '\t': 'tab',
  '|': 'bar',
}
