// Measures reading, judging, searching and sorting a generated list (argument: rows).

import { readContacts } from '../../shared/contacts/reading/read-contacts.ts'
import { runToEnd } from '../../shared/contacts/run-to-end.ts'
import { openTable } from '../../shared/contacts/table/contact-table.ts'
import { generateContacts } from './generate-contacts.ts'

type Timed<Result> = { readonly result: Result; readonly wallMs: number; readonly cpuMs: number }

function timed<Result>(work: () => Result): Timed<Result> {
  const cpu = process.cpuUsage()
  const start = performance.now()
  const result = work()
  const { user, system } = process.cpuUsage(cpu)
  const wallMs = Math.round(performance.now() - start)
  return { result, wallMs, cpuMs: Math.round((user + system) / 1000) }
}

const cost = ({ wallMs, cpuMs }: Timed<unknown>): string => `${wallMs} ms (cpu ${cpuMs} ms)`

function measureOnce(bytes: Uint8Array, round: string): void {
  const reference = timed(() => new TextDecoder().decode(bytes).split('\n').length)
  const read = timed(() => runToEnd(readContacts(bytes, { defaultCountry: 'CO' })))
  if (!read.result.ok) throw new Error(read.result.failure.code)
  const { file } = read.result
  const settings = { defaultCountry: 'CO', phoneColumns: file.phoneColumns }
  const judged = timed(() => runToEnd(openTable(file, settings)))
  const search = timed(() => judged.result.rows({ show: 'all', search: 'muñoz' }))
  const sort = timed(() =>
    judged.result.rows({ show: 'all' }, { column: 1, direction: 'ascending' }),
  )
  console.log(
    `${round}: decode and split ${cost(reference)}, read ${cost(read)}, judge ${cost(judged)}`,
  )
  console.log(`   search ${cost(search)}, sort by name ${cost(sort)}`)
  console.log(`   ${JSON.stringify(judged.result.counts())}`)
}

const rows = Number(process.argv[2] ?? 100_000)
const bytes = new TextEncoder().encode([...generateContacts({ rows, seed: 1 })].join(''))
console.log(`${rows} rows, ${(bytes.length / 1e6).toFixed(1)} MB`)
for (const round of ['cold', 'warm', 'warm again']) measureOnce(bytes, round)
