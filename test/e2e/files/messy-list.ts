// A list as people really have them: a title above the header, semicolons, Windows letters, a cell with two lines.
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'

const lines = [
  'Clientes con cuota de noviembre;;;',
  ';;;',
  'Nombre;Celular;Ciudad;Saldo',
  'María Gómez;300 555 0101;Bogotá D.C.;120.000',
  'José Muñoz;+57 300-555-0102;Medellín;85.500',
  'Ángela Ibáñez;(300) 555 0103;Cali;42.900',
  'Natalia Rincón;30055501;Bogotá D.C.;25.000',
  'Rodrigo Cañas;601 555 0142;Bogotá D.C.;230.000',
  'Gloria Benítez;N/A;Bogotá D.C.;36.000',
  'Fabián Mejía;3.00556E+09;Ibagué;150.000',
  'Sra. María Gómez;0057 300 555 0101;Bogotá;120.000',
  '"Restrepo, Juan David";3005550104;Medellín;58.900',
  'Laura Bedoya;3005550105;"Cra 45 # 12-30\r\nApto 501";76.400',
  ';;;',
  'Óscar Duarte;3005550106;Cúcuta;105.000',
]

/** Eleven contacts: six good, four with an error, one repeated. */
export const messyCounts = { all: 11, errors: 4, duplicates: 1, valid: 6 } as const

/** The good numbers in the order of the file, as they travel. */
export const messyNumbers = [
  '573005550101',
  '573005550102',
  '573005550103',
  '573005550104',
  '573005550105',
  '573005550106',
] as const

/** Written in Windows-1252, as Excel in Spanish saves a CSV; answers its path. */
export async function writeMessyList(folder: string): Promise<string> {
  const path = join(folder, 'clientes noviembre.csv')
  await writeFile(path, lines.join('\r\n'), 'latin1')
  return path
}
