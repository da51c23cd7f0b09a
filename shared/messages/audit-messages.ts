// The X-ray: writes out every message of a campaign and keeps the counts and one example of each.
import { withoutAccents } from './accents.ts'
import {
  type AuditedRow,
  type MessageAudit,
  type Residue,
  type RowTally,
  residues,
} from './message-audit.ts'
import { residuesIn } from './residues.ts'
import { countSmsParts, type SmsParts } from './sms-parts.ts'
import { type FieldLookup, isBlank, renderTemplate, type TemplateToken } from './template.ts'

export type MessageAuditor = {
  /** `row` is the caller's own number for the row; it comes back in the examples. */
  readonly add: (row: number, lookup: FieldLookup) => void
  /** A snapshot of the rows so far; may be asked again as more are added. */
  readonly result: () => MessageAudit
}

export type MessageAuditOptions = {
  /** The campaign removes accents: judge the texts as they will leave. */
  readonly removeAccents?: boolean
}

type FieldTally = { readonly name: string; emptyRows: number; defaultRows: number }
type OpenTally = { rows: number; first: AuditedRow | null }

/** Adds rows one at a time, keeps no row but the examples; order of rows decides who is first. */
export function createMessageAudit(
  tokens: readonly TemplateToken[],
  { removeAccents = false }: MessageAuditOptions = {},
): MessageAuditor {
  const lengths = createLengthAudit()
  const fields = createFieldAudit(tokens)
  const tallies = createTextTallies()

  function add(row: number, lookup: FieldLookup): void {
    const rendered = renderTemplate(tokens, lookup)
    const text = removeAccents ? withoutAccents(rendered) : rendered
    const parts = countSmsParts(text)
    lengths.add(row, text, parts)
    fields.add({ row, text, parts }, lookup)
    tallies.add({ row, text, parts })
  }

  return { add, result: () => ({ ...lengths.result(), ...fields.result(), ...tallies.result() }) }
}

type Rendered = { readonly row: number; readonly text: string; readonly parts: SmsParts }

function createLengthAudit() {
  let rows = 0
  let totalParts = 0
  let totalPartsWithoutAccents = 0
  const rowsByParts: number[] = []
  let longest: AuditedRow | null = null
  let shortest: AuditedRow | null = null

  function add(row: number, text: string, parts: SmsParts): void {
    rows += 1
    totalParts += parts.parts
    totalPartsWithoutAccents +=
      parts.encoding === 'gsm-7' ? parts.parts : countSmsParts(withoutAccents(text)).parts
    rowsByParts[parts.parts] = (rowsByParts[parts.parts] ?? 0) + 1
    if (longest === null || compareLength(parts, longest) > 0) {
      longest = auditedRow({ row, text, parts })
    }
    if (shortest === null || compareLength(parts, shortest) < 0) {
      shortest = auditedRow({ row, text, parts })
    }
  }

  function result() {
    // flatMap passes over the parts that no row has: they are holes in the array.
    const histogram = rowsByParts.flatMap((count, parts) => [{ parts, rows: count }])
    const minParts = histogram[0]?.parts ?? 0
    const maxParts = histogram.at(-1)?.parts ?? 0
    const totals = { rows, totalParts, totalPartsWithoutAccents, minParts, maxParts }
    return { ...totals, histogram, longest, shortest }
  }
  return { add, result }
}

function compareLength(parts: SmsParts, other: AuditedRow): number {
  return parts.parts - other.parts || parts.units - other.units
}

function createFieldAudit(tokens: readonly TemplateToken[]) {
  const byKey = new Map<string, FieldTally>()
  const uses = tokens
    .filter((token) => token.kind === 'wildcard')
    .map(({ key, name, defaultValue }) => {
      const tally = byKey.get(key) ?? { name, emptyRows: 0, defaultRows: 0 }
      byKey.set(key, tally)
      return { key, tally, leavesHole: defaultValue === null }
    })
  const emptyValue = openTally()
  const defaultUsed = openTally()
  const emptied = new Set<FieldTally>()
  const defaulted = new Set<FieldTally>()

  function add(rendered: Rendered, lookup: FieldLookup): void {
    for (const { key, tally, leavesHole } of uses) {
      if (isBlank(lookup(key))) (leavesHole ? emptied : defaulted).add(tally)
    }
    if (emptied.size > 0) count(emptyValue, rendered)
    if (defaulted.size > 0) count(defaultUsed, rendered)
    for (const tally of emptied) tally.emptyRows += 1
    for (const tally of defaulted) tally.defaultRows += 1
    emptied.clear()
    defaulted.clear()
  }

  function result() {
    const fields = Array.from(byKey.values(), (tally) => ({ ...tally }))
    return { fields, emptyValue: { ...emptyValue }, defaultUsed: { ...defaultUsed } }
  }
  return { add, result }
}

function createTextTallies() {
  const ucs2 = openTally()
  const blank = openTally()
  const found = new Map<Residue, OpenTally>()

  function add(rendered: Rendered): void {
    if (rendered.parts.encoding === 'ucs-2') count(ucs2, rendered)
    if (isBlank(rendered.text)) count(blank, rendered)
    for (const kind of residuesIn(rendered.text)) {
      const tally = found.get(kind) ?? openTally()
      found.set(kind, tally)
      count(tally, rendered)
    }
  }

  function result() {
    const residueTallies = residues.flatMap((kind) => {
      const tally = found.get(kind)
      return tally === undefined ? [] : [{ kind, tally: { ...tally } satisfies RowTally }]
    })
    return { ucs2: { ...ucs2 }, blank: { ...blank }, residues: residueTallies }
  }
  return { add, result }
}

function openTally(): OpenTally {
  return { rows: 0, first: null }
}

function count(tally: OpenTally, rendered: Rendered): void {
  tally.rows += 1
  tally.first ??= auditedRow(rendered)
}

function auditedRow({ row, text, parts }: Rendered): AuditedRow {
  return { row, text, parts: parts.parts, units: parts.units, encoding: parts.encoding }
}
