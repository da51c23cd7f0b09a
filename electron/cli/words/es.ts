// The sentences of the command line in Spanish, the original the other language follows.
import type { FileKind } from '../../../shared/contacts/read-failure.ts'
import { check } from './check-es.ts'
import { es as commandHelp } from './command-help-es.ts'
import { es as commands } from './commands-es.ts'
import { es as exclude } from './exclude-es.ts'
import { fixes } from './fixes-es.ts'
import { es as lists } from './lists-es.ts'
import { es as outcomes } from './outcomes-es.ts'
import { es as workspace } from './workspace-es.ts'

const fileKinds: Readonly<Partial<Record<FileKind, string>>> = {
  zip: 'es un archivo comprimido',
  pdf: 'es un PDF',
  image: 'es una imagen',
  page: 'es una página web con nombre de libro',
  cards: 'son tarjetas de contacto (vCard)',
}
const number = (value: number) => value.toLocaleString('es-CO')
const people = (count: number) => (count === 1 ? '1 persona' : `${number(count)} personas`)
const rows = (count: number) => (count === 1 ? '1 fila' : `${number(count)} filas`)

export const es = {
  ...outcomes,
  number,
  commands,
  workspace,
  exclude,
  lists,
  fixes,
  check,

  help: {
    ...commandHelp,
    workspace: workspace.help,
    exclude: exclude.help,
    lists: lists.help,
    all: `Campanero: campañas de SMS desde una hoja de cálculo, sin perder ni repetir nada.

Uso: campanero <orden> [opciones]

  check ARCHIVO   lee una lista y dice qué filas pueden recibir un SMS
  run ARCHIVO     hace la campaña completa, o muestra el plan y no envía nada
  demo            una campaña completa de práctica, contada en diez líneas
  groups          los grupos de contactos: list, create, delete, add, remove
  exclude         los números que no deben recibir mensajes: list, add, import, remove, export
  lists           las listas guardadas con un nombre: list, save, export, rename, delete
  campaigns       las campañas registradas: list, show, update, cancel, search
  resume          sigue una campaña detenida
  unresolved      los envíos que pudieron salir sin respuesta clara
  stop-all        detiene y cancela todo lo que aún se puede
  sms, voice      un mensaje a una persona o a unas pocas
  account         el saldo de la cuenta
  workspace       el archivo del trabajo: status, backup, restore, recover, start-new, forget, keep
  practice        deja en marcha el proveedor de práctica

Opciones de todas las órdenes:
  --lang es|en    idioma de las frases (si falta, el del sistema)
  --help          explica una orden: campanero run --help

Códigos de salida: 0 hecho · 1 rechazado o fallido · 2 mal escrito`,
    check: check.help,
    run: `Uso: campanero run ARCHIVO --message TEXTO --name NOMBRE --sender REMITENTE
       (--group NOMBRE | --direct) (--practice | --profile PERFIL.json) --confirm N [opciones]

Revisa, sube y envía la campaña completa. Sin el --confirm exacto muestra el plan y no sube nada.

  --message TEXTO       con campos como {{Nombre}} o {{Nombre|cliente}}
  --name NOMBRE         nombre de la campaña
  --sender REMITENTE    remitente, de 1 a 20 caracteres
  --group NOMBRE        sube los contactos a un grupo nuevo y envía al grupo
  --direct              envía sin grupo, en una sola petición
  --practice            proveedor de práctica en este equipo: no sale ningún SMS
  --profile PERFIL.json proveedor real; la clave se lee de CAMPANERO_API_KEY
  --confirm N           cuántas personas recibirían un mensaje
  --at FECHA            programa, por ejemplo 2026-12-01T09:00
  --tranches TRAMOS     por ejemplo "10@2026-12-01T09:00,90@2026-12-01T14:00"
  --zone ZONA           zona de las horas (America/Bogota si falta)
  --purpose FIN         promotional, collection o transactional (promotional si falta)
  --country CO          país de los números sin indicativo (CO si falta)
  --phone-column NOMBRE columna de teléfonos, cuando no se reconoce sola; varias, con comas
  --country-column NOMBRE columna con el país de cada fila
  --sheet NOMBRE        hoja del libro (si falta, la primera con teléfonos)
  --recipe LIMPIEZA.json limpia antes la lista con los pasos de ese archivo, como check
  --workspace CARPETA   guarda el registro de envíos en esta carpeta; sin ella la práctica usa una
                        carpeta temporal y un envío real una nueva en los datos del usuario, que se
                        borra si el proveedor confirmó y se conserva si queda alguna duda. Lo que
                        guarda de las personas va cifrado; una carpeta nueva lleva su clave en workspace.key
  --json                el resultado como JSON`,
    demo: `Uso: campanero demo

Hace una campaña completa con la lista de ejemplo y el proveedor de práctica. No sale ningún SMS.`,
  },

  usage: {
    seeHelp: (command: string) => `Vea: campanero ${command} --help`.replace('  ', ' '),
    unknownCommand: (name: string) => `No existe la orden "${name}".`,
    noCommand:
      'Falta la orden: check, run, demo, groups, exclude, lists, campaigns, resume, unresolved, stop-all, sms, voice, account, workspace o practice.',
    unknownOption: (name: string) => `No existe la opción ${name}.`,
    missingValue: (name: string) => `A la opción ${name} le falta su valor.`,
    unexpectedValue: (name: string) => `La opción ${name} no lleva valor.`,
    missing: (name: string) => `Falta ${name}.`,
    missingFile: 'Falta el archivo de contactos.',
    tooManyFiles: 'Solo se puede dar un archivo a la vez.',
    oneOf: (names: string) => `Elija solo una de estas opciones: ${names}.`,
    badValue: (name: string, rule: string) => `El valor de ${name} no sirve: ${rule}.`,
    rules: {
      country: 'dos letras de un país conocido, como CO',
      count: 'un número entero, como 1902',
      time: 'una fecha y hora como 2026-12-01T09:00',
      tranches: 'tramos como 10@2026-12-01T09:00,90@2026-12-01T14:00',
      zone: 'una zona como America/Bogota',
      purpose: 'promotional, collection o transactional',
      language: 'es o en',
      length: (most: number) => `de 1 a ${most} caracteres`,
    },
  },

  file: {
    missing: (path: string) => `No existe el archivo ${path}. Revise el nombre y la carpeta.`,
    folder: (path: string) => `${path} es una carpeta. Dé el nombre de un archivo.`,
    noFile: (path: string) => `${path} no es un archivo normal. Guarde la lista en un archivo.`,
    tooBig: (path: string) => `${path} pesa más de 1 GB. Divídalo en partes.`,
    denied: (path: string) => `No hay permiso para leer ${path}.`,
    unreadable: (path: string) => `No se pudo leer ${path}.`,
    empty: (path: string) => `${path} está vacío. Guarde la lista otra vez y repita.`,
    headerOnly: (path: string) => `${path} solo tiene el encabezado: no hay contactos.`,
    binary: (path: string, kind: FileKind) =>
      `${path} no es una lista que se pueda leer: ${fileKinds[kind] ?? 'no es texto ni un libro'}. Guárdela como libro de Excel o como CSV.`,
    tooManyColumns: (path: string, columns: number, most: number) =>
      `${path} tiene ${number(columns)} columnas y se leen hasta ${number(most)}. Quite las que sobran.`,
    tooManyRows: (path: string, most: number) =>
      `${path} tiene más de ${number(most)} filas en una hoja. Divídalo en partes.`,
    fieldTooLong: (path: string, line: number, most: number) =>
      `${path}, fila ${number(line)}: una celda tiene más de ${most} KB de texto. Acórtela.`,
    damagedSheet: (path: string) =>
      `${path} está dañado o es de un tipo que no se lee. Ábralo en Excel y guárdelo como .xlsx.`,
    encryptedSheet: (path: string) => `${path} tiene contraseña. Guárdelo sin contraseña y repita.`,
    sheetTooLarge: (path: string) =>
      `${path} ocupa más de 1 GB al descomprimirlo. Deje solo la hoja de contactos.`,
    unknownSheet: (path: string, sheet: string, sheets: readonly string[]) =>
      `${path} no tiene la hoja "${sheet}". Tiene: ${sheets.join(', ')}.`,
    noSheets: (path: string) => `${path} no es un libro con hojas: quite --sheet.`,
    unbalancedQuote: (path: string, line: number) =>
      `${path}, línea ${line}: unas comillas no se cierran o encierran más de 64 KB. Corríjalas y repita.`,
    noColumn: (path: string, column: string) => `${path} no tiene una columna «${column}».`,
    noPhoneColumn: (path: string) =>
      `${path} no tiene una columna de teléfonos. Dé su nombre con --phone-column.`,
    profileNotJson: (path: string) => `El perfil ${path} no es un JSON que se pueda leer.`,
  },

  run: {
    reading: 'Leyendo la lista',
    preparing: 'Preparando los contactos',
    uploading: 'Subiendo los contactos',
    plan: (audience: number, excluded: number) =>
      `Recibirían el mensaje ${people(audience)}; quedan fuera ${rows(excluded)}.`,
    parts: (total: number, min: number, max: number) =>
      `Partes de SMS: ${number(total)} (${min === max ? min : `de ${min} a ${max}`} por persona).`,
    first: (text: string) => `Primer mensaje: ${text}`,
    longest: (text: string) => `Mensaje más largo: ${text}`,
    tranche: (place: number, percent: number, count: number, when: string) =>
      `Tramo ${place}: ${percent} %, ${people(count)}, ${when}`,
    atOnce: 'en seguida',
    request: (times: number, method: string, url: string) =>
      `Petición: ${times} × ${method} ${url}`,
    warning: (sentence: string) => `Atención: ${sentence}`,
    needsConfirmation: (count: number) =>
      `No se subió nada. Para enviar, repita con --confirm ${count}.`,
    wrongConfirmation: (given: number, count: number) =>
      `--confirm dice ${number(given)} y recibirían el mensaje ${people(count)}. No se subió nada. Revise y repita con --confirm ${count}.`,
    done: (status: string, id: string) => `Campaña ${id}: ${status}.`,
    group: (id: string, count: number) => `Grupo ${id}: ${people(count)}.`,
    kept: (folder: string) => `El registro de este envío queda en ${folder}`,
    refusedRow: (line: number, text: string) => `Fila ${line}: ${text}`,
  },

  demo: {
    title: 'Campaña de práctica: no sale ningún SMS de este equipo.',
    issues: (list: string) => `Qué tienen las filas con error: ${list}`,
    message: (text: string) => `Mensaje: ${text}`,
    group: (name: string, id: string) => `Se creó el grupo "${name}" (${id}) y se subió la lista.`,
    accepted: (id: string) => `El proveedor aceptó el envío una sola vez: campaña ${id}.`,
    delivered: (delivered: number, failed: number) =>
      `Terminó: ${number(delivered)} entregados, ${number(failed)} no entregados.`,
    delivering: 'Entregando',
    effects: 'Lo que el proveedor hizo de verdad:',
    effect: (kind: string, id: string, count: number) => `  ${kind} ${id} · ${people(count)}`,
    effectKinds: {
      'group-created': 'grupo creado',
      'contacts-added': 'contactos agregados',
      'contacts-deleted': 'contactos quitados',
      'group-deleted': 'grupo borrado',
      'campaign-accepted': 'campaña aceptada',
      'campaign-updated': 'campaña cambiada',
      'campaign-cancelled': 'campaña cancelada',
      'sms-sent': 'SMS enviado',
      'voice-sent': 'llamada hecha',
    } as Record<string, string>,
  },
}

export type Words = typeof es
