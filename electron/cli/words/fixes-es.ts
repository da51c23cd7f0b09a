// Palabras de las filas con error que salen a un archivo y vuelven corregidas.
export const fixes = {
  /** Excel in Spanish separates with semicolons. */
  csv: 'csv;' as 'csv;' | 'csv,',
  sheet: 'Filas con error',
  line: 'Fila',
  problem: 'Problema',
  key: 'Clave (no la cambie)',
  statuses: {
    valid: 'correcto',
    repaired: 'correcto, ajustado',
    duplicate: 'repetido',
    excluded: 'excluido',
  },
  saved: (rows: string, path: string) => `Filas con error guardadas en ${path}: ${rows}`,
  applied: (cells: string, rows: string, path: string) =>
    `Correcciones de ${path}: ${cells} celdas en ${rows} filas reconocidas`,
  unknown: (rows: string) => `Filas sin clave o con una repetida, que se dejan fuera: ${rows}`,
  badName: (path: string) => `${path} debe terminar en .xlsx o .csv.`,
  exists: (path: string) => `${path} ya existe. Dé otro nombre; no se escribió nada.`,
  notWritten: (path: string) => `${path} no se pudo escribir.`,
  problems: {
    'no-keys': (path: string) =>
      `${path} no es un archivo de filas con error: le falta la columna de claves.`,
    'other-list': (path: string) =>
      `${path} es de otra lista, o de esta misma leída de otro modo. No se aplicó nada.`,
  },
}
