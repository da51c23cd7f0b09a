// What the command line says of a list that is checked, cleaned and compared, in Spanish.
import type { RepairCode } from '../../../shared/contacts/contact-types.ts'
import { repairWords } from '../../../shared/contacts/repair-words.ts'
import type { NameKept } from '../../../shared/contacts/table/table-action.ts'
import type { Language } from '../../../shared/settings/settings.ts'

const number = (value: number) => value.toLocaleString('es-CO')
const rows = (count: number) => (count === 1 ? '1 fila' : `${number(count)} filas`)
const people = (count: number) => (count === 1 ? '1 persona' : `${number(count)} personas`)

const kept: Readonly<Record<NameKept, string>> = {
  first: 'queda la primera fila',
  last: 'queda la última fila',
  joined: 'se juntan los nombres',
  neutral: 'sin nombre',
}

export const check = {
  help: `Uso: campanero check ARCHIVO [opciones]

Lee una lista de contactos (Excel, OpenDocument, CSV o texto) y cuenta qué filas pueden recibir un SMS. No envía nada.

  --country CO          país de los números sin indicativo (CO si falta)
  --phone-column NOMBRE columna de teléfonos, cuando no se reconoce sola; varias, con comas
  --country-column NOMBRE columna con el país de cada fila
  --sheet NOMBRE        hoja del libro (si falta, la primera con teléfonos)
  --recipe LIMPIEZA.json limpia la lista con los pasos de ese archivo, el que guarda la ventana
  --fixes ARCHIVO       trae las correcciones hechas en un archivo de --problems
  --problems SALIDA     guarda las filas con error en un .xlsx o .csv nuevo
  --clean SALIDA        guarda a quién le llegaría el mensaje en un .xlsx o .csv nuevo
  --compare ANTERIOR    dice quién es nuevo, quién cambió y quién ya no está frente a la lista anterior
  --compare-sheet NOMBRE hoja de la lista anterior (si falta, la primera con teléfonos)
  --who                 con --compare, dice también quiénes son
  --rows                con --json, agrega el veredicto de cada fila
  --json                el resultado como JSON`,
  facts: (name: string, total: number, encoding: string, delimiter: string) =>
    `${name}: ${rows(total)} · codificación ${encoding} · separador ${delimiter}`,
  sheetFacts: (name: string, total: number, sheet: string) =>
    `${name}: ${rows(total)} · hoja ${sheet}`,
  verdict: (valid: number, invalid: number, duplicates: number) =>
    `Pueden recibir un SMS: ${number(valid)} · Con error: ${number(invalid)} · Repetidas: ${number(duplicates)}`,
  /** Only told when rows were excluded on purpose. */
  audience: (audience: number, excluded: number) =>
    `Recibirían el mensaje: ${people(audience)} · Excluidas por la limpieza: ${rows(excluded)}`,
  hiddenRows: (count: number) =>
    `${rows(count)} de la hoja ${count === 1 ? 'está oculta' : 'están ocultas'} por un filtro o a mano, y también se ${count === 1 ? 'leyó' : 'leyeron'}.`,
  blank: (count: number) => `Líneas en blanco: ${number(count)}`,
  delimiters: { ',': 'coma', ';': 'punto y coma', '\t': 'tabulación', '|': 'barra' },

  recipe: {
    language: 'es' as Language,
    title: (path: string) => `Limpieza de ${path}:`,
    step: (place: number, sentence: string, changed: number) =>
      `  ${place}. ${sentence}: ${changed === 0 ? 'no cambió nada' : `cambió ${rows(changed)}`}`,
    missing: (place: number, sentence: string, columns: string) =>
      `  ${place}. ${sentence}: no se hizo, la lista no tiene la columna ${columns}`,
    repair: (codes: readonly RepairCode[]) =>
      `Corregir números (${codes.map((code) => repairWords.es[code]).join(', ')})`,
    replace: (find: string, replacement: string) =>
      `Reemplazar «${find}» por ${replacement === '' ? 'nada' : `«${replacement}»`}`,
    column: (name: string) => ` en «${name}»`,
    exclude: (problem: string) => `Excluir las filas con «${problem}»`,
    include: (problem: string) => `Incluir las filas con «${problem}»`,
    keepOne: (keep: NameKept) => `Números repetidos, ${kept[keep]}`,
    keepOneName: (keep: NameKept) => `Mismo número con nombres distintos, ${kept[keep]}`,
    refused: (path: string, where: string, what: string) =>
      `${path} no se puede usar${where === '' ? '' : `, ${where}`}: ${what}.`,
  },

  clean: {
    sheet: 'Lista limpia',
    saved: (count: number, path: string) => `Lista limpia guardada en ${path}: ${rows(count)}`,
    problems: {
      'too-many-rows': 'Un libro de Excel no lleva tantas filas. Guarde la lista limpia como .csv.',
      'cell-too-long':
        'Una celda tiene más texto del que cabe en un libro de Excel. Guarde la lista limpia como .csv.',
    },
  },

  compare: {
    found: (path: string, counts: { readonly [how in 'added' | 'changed' | 'gone']: number }) =>
      `Frente a ${path}, personas nuevas: ${number(counts.added)} · con otros datos: ${number(counts.changed)} · que ya no están: ${number(counts.gone)}`,
    optedOut: (count: number) => `De la lista están excluidas: ${people(count)}`,
    notCompared: (columns: string) =>
      `Columnas que solo tiene una de las dos, sin comparar: ${columns}`,
    who: {
      added: 'Nuevas',
      changed: 'Con otros datos',
      gone: 'Ya no están (con su fila en la lista anterior)',
      optedOut: 'Excluidas',
    },
    person: (e164: string, line: number) => `  ${e164}, fila ${number(line)}`,
  },
}
