// Finds where in the audience the person of a given line of the file stands.
import type { ContactSource } from '../../../shared/contacts/contact-source.ts'

/** Position from 0, or null when that line is not in the audience. People come in the file's order, so halving is enough: 20 reads for a million. */
export async function findPosition(
  source: Pick<ContactSource, 'count' | 'read'>,
  row: number,
): Promise<number | null> {
  let low = 0
  let high = source.count - 1
  while (low <= high) {
    const middle = Math.floor((low + high) / 2)
    const [contact] = await source.read({ offset: middle, limit: 1, fields: [] })
    if (contact === undefined) return null
    if (contact.row === row) return middle
    if (contact.row < row) low = middle + 1
    else high = middle - 1
  }
  return null
}
