// What the reader settled on for a file, so that it is read the same way the next time.
import type { ContactFile, ReadOptions } from '../contacts/contact-types.ts'

type Read = Pick<ContactFile, 'encoding' | 'delimiter' | 'headerLine'>
/** `sheet` is a name, in a workbook. */
type Settled = Omit<ReadOptions, 'defaultCountry'> & { readonly sheet?: string }

export function settledChoices(
  { encoding, delimiter, headerLine }: Read,
  { lineNumbers, sheet }: Pick<ReadOptions, 'lineNumbers'> & { readonly sheet: string | null },
): Settled {
  return {
    encoding,
    delimiter,
    header: headerLine ?? 'none',
    ...(lineNumbers && { lineNumbers }),
    ...(sheet !== null && { sheet }),
  }
}
