// Words of the first step: choosing a file, reading it, and what is known of it.
export const files = {
  title: 'Elegir los contactos',
  subtitle: 'Un libro de Excel, un archivo CSV o unas celdas copiadas',
  dropTitle: 'Suelte aquí su archivo de contactos',
  dropHint:
    'Excel, OpenDocument, CSV o texto, hasta {most}. Puede soltarlo en cualquier parte de la ventana.',
  chooseFile: 'Elegir archivo…',
  paste: 'Pegar desde Excel',
  cleanSample: 'Ejemplo limpio',
  dirtySample: 'Ejemplo con errores',
  samplesLabel: '¿No tiene un archivo a mano? Pruebe con uno de ejemplo:',
  cleanSampleName: 'ejemplo-limpio.csv',
  dirtySampleName: 'ejemplo-con-errores.csv',
  pastedName: 'Celdas pegadas',
  curtainTitle: 'Suelte el archivo para abrirlo',
  curtainHint: 'Sus datos no salen de este equipo.',
  changeFile: 'Cambiar archivo',
  privacy: 'El archivo se lee en este equipo. Nada sale de él hasta que usted confirme un envío.',

  reading: 'Leyendo {name}',
  readingProgress: '{rows, plural, one {# fila} other {# filas}} · {speed, number} por segundo',
  judgingProgress:
    '{rows, plural, one {# número revisado} other {# números revisados}} · {speed, number} por segundo',
  readingShare: 'Avance de la lectura',
  cancelReading: 'Cancelar',

  failedTitle: 'No se pudo abrir {name}',
  backTo: 'Volver a {name}',
  unbalancedQuotes:
    '{count, plural, one {Hay un registro con más de 64 KB entre comillas o con comillas sin cerrar, en la línea {line, number}. Está marcado en el paso Corregir.} other {Hay # registros con comillas dañadas; el primero, en la línea {line, number}. Están marcados en el paso Corregir.}}',
  noPhoneColumn: 'No se reconoció una columna de teléfonos. Elíjala en el paso Columnas.',
  sumBroken:
    'La suma no cuadra: puede faltar alguna fila. No use este archivo y envíe los detalles a soporte.',

  factsTitle: 'Lo que se leyó',
  rows: 'Filas',
  columns: 'Columnas',
  encoding: 'Codificación',
  delimiter: 'Separador',
  sheet: 'Hoja',
  sheetHidden: '{name} (oculta)',
  hiddenRows:
    '{count, plural, one {En la hoja hay 1 fila oculta, por un filtro o a mano, y también se leyó. Para dejarla fuera} other {En la hoja hay # filas ocultas, por un filtro o a mano, y también se leyeron. Para dejarlas fuera}}, copie a otra hoja solo lo que se ve y elija esa hoja.',
  sheetRows: '{name} · {rows, plural, one {# fila} other {# filas}}',
  header: 'Encabezado',
  headerAt: 'Línea {line, number}',
  noHeader: 'Sin encabezado',
  sumTitle: 'Ninguna línea se perdió',
  sum: '{accepted, number} aceptadas + {rejected, number} dañadas + {blank, number} en blanco + {header, number} de encabezado = {records, number} registros',
  sumWithTitles:
    '{accepted, number} aceptadas + {rejected, number} dañadas + {blank, number} en blanco + {header, number} de encabezado + {titles, number} de título = {records, number} registros',
  options: 'Si algo se ve mal, cámbielo aquí',
  editsLost:
    'Cambiar estas opciones vuelve a leer el archivo y descarta {edits, plural, one {# corrección} other {# correcciones}}.',
  previewTitle: 'Primeras filas',
  previewLabel: 'Primeras filas del archivo',
  unnamedColumn: 'Columna {place, number}',
  previewEmpty: 'No hay filas para mostrar con estas opciones.',
  summary:
    '{rows, plural, one {# fila} other {# filas}} en {columns, plural, one {# columna} other {# columnas}}',
  clipboardEmpty: 'No hay celdas copiadas. Cópielas en Excel y vuelva a pegar.',
  clipboardBlocked:
    'La ventana no pudo leer lo copiado. Haga clic en esta pantalla y presione Ctrl+V.',
} as const

export const encodingNames = {
  'utf-8': 'UTF-8',
  'utf-16le': 'Unicode (UTF-16)',
  'utf-16be': 'Unicode (UTF-16 BE)',
  'windows-1252': 'Windows (1252)',
  cp850: 'DOS (850)',
  macintosh: 'Mac antiguo',
} as const

export const delimiterNames = {
  comma: 'Coma',
  semicolon: 'Punto y coma',
  tab: 'Tabulación',
  bar: 'Barra vertical',
} as const

/** Why a file could not be opened, and what to do about it. */
export const readProblems = {
  'empty-file': 'El archivo está vacío. Revise que guardó los cambios y ábralo otra vez.',
  'header-only':
    'El archivo solo tiene el encabezado, sin contactos debajo. Revise que guardó la hoja correcta.',
  'too-many-columns':
    'El archivo tiene {columns, number} columnas y se admiten hasta {most, number}. Revise el separador o quite las columnas que no use.',
  'too-many-rows':
    'Una hoja del libro tiene más de {most, number} filas. Divida la lista en partes y ábralas una por una.',
  'field-too-long':
    'Una celda de la fila {line, number} tiene más de {most, number} KB de texto. Acórtela y abra el libro otra vez.',
  'damaged-sheet':
    'El libro está dañado o es de un tipo que no se lee. Ábralo en Excel, guárdelo como libro .xlsx y ábralo aquí.',
  'encrypted-sheet':
    'El libro tiene contraseña. Ábralo en Excel, guárdelo sin contraseña y ábralo aquí.',
  'sheet-too-large':
    'El libro ocupa más de {most} al descomprimirlo. Deje solo la hoja de los contactos y ábralo otra vez.',
  'too-big': 'El archivo pesa más de {most}. Divídalo en partes y ábralas una por una.',
  unreadable:
    'El archivo no se pudo leer. Puede que se haya movido o que otro programa lo tenga abierto; ciérrelo allí e intente otra vez.',
  unexpected:
    'Algo falló al leer el archivo. El archivo no se cambió y no se envió nada. Intente otra vez.',
  'other-rows':
    'Esta versión de Campanero lee otras filas en este archivo, y las correcciones guardadas ya no les corresponden. Abra el archivo original y corríjalo otra vez.',
  zip: 'Es un archivo comprimido. Ábralo, saque la lista que tiene dentro y ábralo aquí.',
  pdf: 'Es un PDF. Pida la lista como hoja de cálculo y ábrala aquí.',
  page: 'Es una página web guardada con nombre de Excel. Ábrala en Excel, guárdela como libro .xlsx y ábrala aquí.',
  cards:
    'Son tarjetas de contacto de un teléfono (vCard). Expórtelas como CSV, por ejemplo desde Google Contactos, y abra ese archivo aquí.',
  image: 'Es una imagen. Pida la lista como hoja de cálculo y ábrala aquí.',
  binary:
    'No es un libro ni un archivo de texto. Abra la lista en Excel, guárdela como libro .xlsx y ábrala aquí.',
} as const
