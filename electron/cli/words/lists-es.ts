// The sentences of the command on lists kept by name, in Spanish.
const number = (value: number) => value.toLocaleString('es-CO')
const people = (count: number) => (count === 1 ? '1 persona' : `${number(count)} personas`)

export const es = {
  help: `Uso: campanero lists list
     campanero lists save ARCHIVO --name NOMBRE
     campanero lists export NOMBRE SALIDA
     campanero lists rename NOMBRE NUEVO
     campanero lists delete NOMBRE --confirm NOMBRE

Listas ya corregidas que se guardan con un nombre, cifradas, hasta que alguien las borra. save guarda el
archivo y lo hecho con él; si ya hay una lista con ese nombre, pide --confirm con el nombre. export escribe
en un .xlsx o .csv nuevo a quién le llegaría el mensaje, sin los números excluidos. La ventana tiene sus
propias listas.

  --recipe LIMPIEZA.json limpia la lista con los pasos de ese archivo, como check
  --fixes ARCHIVO        trae las correcciones hechas en ese archivo, como check
  --country CO           país de los números sin indicativo (CO si falta)
  --phone-column NOMBRE  columna de teléfonos, cuando no se reconoce sola; varias, con comas
  --country-column NOMBRE columna con el país de cada fila
  --sheet NOMBRE         hoja del libro (si falta, la primera con teléfonos)
  --workspace CARPETA    las listas de esta carpeta, en lugar de las del usuario
  --json                 el resultado como JSON`,
  name: 'NOMBRE',
  output: 'SALIDA',
  entry: (name: string, count: number, day: string) => `${name} · ${people(count)} · ${day}`,
  none: 'No hay listas guardadas.',
  noList: (name: string) => `No hay una lista guardada con el nombre "${name}".`,
  saving: 'Guardando la lista',
  saved: (name: string, count: number) => `Lista "${name}" guardada: ${people(count)}.`,
  replacePlan: (name: string) => `Ya hay una lista "${name}": se reemplazaría por esta.`,
  renamed: (name: string) => `La lista se llama ahora "${name}".`,
  deletePlan: (name: string) => `Se borraría la lista "${name}" con sus correcciones.`,
  deleted: (name: string) => `Se borró la lista "${name}".`,
  tooBig: 'La lista es demasiado grande para guardarla: el archivo puede pesar hasta 256 MB.',
  otherRows: (name: string) =>
    `Esta versión lee otras filas en el archivo de "${name}", y sus correcciones ya no les corresponden. Guárdela otra vez desde su archivo.`,
  sessionOnly:
    'Esta carpeta guarda su clave solo mientras un programa la tiene abierta: las listas se olvidan al terminar.',
}

export type ListsWords = typeof es
