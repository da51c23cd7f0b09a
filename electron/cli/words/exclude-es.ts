// The sentences of the command on excluded numbers, in Spanish.
const number = (value: number) => value.toLocaleString('es-CO')
const numbers = (count: number) => (count === 1 ? '1 número' : `${number(count)} números`)

export const es = {
  help: `Uso: campanero exclude list [--search NÚMERO]
     campanero exclude add NÚMERO… [--reason TEXTO]
     campanero exclude import ARCHIVO
     campanero exclude remove NÚMERO… --confirm N
     campanero exclude export

Los números que no deben recibir mensajes. check los marca; run, sms y voice no les envían, tampoco con
--workspace. Importar solo agrega; quitar pide cuántos números son. La ventana tiene su propia lista:
pase una a la otra con exportar e importar.

  --country CO           país de los números sin indicativo (CO si falta)
  --phone-column NOMBRE  columna de teléfonos, cuando no se reconoce sola
  --sheet NOMBRE         hoja del libro (si falta, la primera con teléfonos)
  --workspace CARPETA    la lista de esta carpeta, en lugar de la del usuario
  --json                 el resultado como JSON`,
  entry: (e164: string, day: string, reason: string) =>
    reason === '' ? `${e164} · ${day}` : `${e164} · ${day} · ${reason}`,
  total: (count: number) => `Excluidos: ${numbers(count)}.`,
  notThere: (e164: string) => `${e164} no está excluido.`,
  added: (added: number, known: number) =>
    `Se agregaron ${numbers(added)}${known === 0 ? '' : `; ya estaban ${numbers(known)}`}.`,
  /** The first lines are enough to find the others by. */
  withoutNumber: (lines: readonly number[]) =>
    `No se ${lines.length === 1 ? 'agregó 1 fila' : `agregaron ${number(lines.length)} filas`}: no hay un número que se pueda leer en ${lines.length === 1 ? 'la línea' : 'las líneas'} ${lines.slice(0, 10).map(number).join(', ')}${lines.length > 10 ? '…' : ''}`,
  removePlan: (count: number) =>
    `Se quitarían ${numbers(count)} de los excluidos: podrían recibir mensajes otra vez.`,
  removed: (count: number) => `Se quitaron ${numbers(count)}.`,
  badNumber: (text: string) => `"${text}" no es un número de teléfono.`,
  noNumbers: (path: string) => `En ${path} no hay ningún número de teléfono.`,
  sessionOnly:
    'Esta carpeta guarda su clave solo mientras un programa la tiene abierta: los números excluidos se olvidan al terminar.',
  number: 'NÚMERO',
}

export type ExcludeWords = typeof es
