// How lists are usually imported: Papa Parse makes an object a row on the window's own thread, and libphonenumber judges each.
import { parsePhoneNumberFromString } from 'libphonenumber-js/max'
import Papa from 'papaparse'

/** Answers how many rows have a valid number. */
export async function importTheUsualWay(file: File): Promise<number> {
  const { data } = Papa.parse<Record<string, string>>(await file.text(), {
    header: true,
    skipEmptyLines: true,
  })
  let valid = 0
  for (const row of data) {
    if (parsePhoneNumberFromString(row.mobile ?? '', 'CO')?.isValid()) valid += 1
  }
  return valid
}
