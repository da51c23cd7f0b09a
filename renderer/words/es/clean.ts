// Words of what is done to many rows at once in the third step: replace, names of one number, Excel and back.
export const clean = {
  replaceTitle: 'Buscar y reemplazar',
  replaceMenu: 'Buscar y reemplazar…',
  find: 'Buscar',
  replacement: 'Reemplazar por',
  emptyReplacement: 'Vacío: el texto se borra',
  where: 'En',
  everyColumn: 'Todas las columnas',
  wholeCell: 'Solo celdas completas',
  matchCase: 'Distinguir mayúsculas',
  matchAccents: 'Distinguir tildes',
  found:
    '{count, plural, =0 {Ninguna celda cambiaría} one {Cambiaría # celda} other {Cambiarían # celdas}}',
  replaceApply:
    '{count, plural, =0 {Reemplazar} one {Reemplazar en # celda} other {Reemplazar en # celdas}}',
  replaced:
    '{count, plural, one {Se cambió # celda} other {Se cambiaron # celdas}}. Puede deshacerlo.',
  changeColumn: 'Columna',
  nothing: 'vacía',
  more: '{count, plural, one {y # más} other {y # más}}',

  namesMenu: 'Mismo número, nombres distintos…',
  namesTitle: 'El mismo número con nombres distintos',
  namesIntro:
    'A cada número le llega un solo mensaje. Elija qué nombre lleva; las demás filas de ese número quedan excluidas. Puede deshacerlo después.',
  namesCount:
    '{count, plural, =0 {Ningún número tiene nombres distintos.} one {# número tiene nombres distintos.} other {# números tienen nombres distintos.}}',
  namesColumn: 'Nombres en la columna',
  namesForAll: 'Para todos',
  namesFor: 'Nombre para {phone}',
  keepFirst: 'La primera fila',
  keepLast: 'La última fila',
  keepJoined: 'Juntar los nombres',
  keepNeutral: 'Sin nombre',
  keepDefault: 'Como todos',
  and: 'y',
  namesApply: '{count, plural, =0 {Aplicar} one {Aplicar a # número} other {Aplicar a # números}}',
  namesKept:
    '{count, plural, one {Quedó una sola fila de # número} other {Quedó una sola fila de cada uno de # números}}. Puede deshacerlo.',
  nameOfLine: 'Fila {line, number}: {name}',

  exportExcel: 'Guardar filas con error en Excel…',
  exportCsv: 'Guardar filas con error en CSV…',
  fileName: '{name}-errores',
  sheet: 'Filas con error',
  line: 'Fila',
  problem: 'Problema',
  key: 'Clave (no la cambie)',
  exported:
    '{rows, plural, one {El archivo lleva # fila} other {El archivo lleva # filas}}. Corríjalas en Excel y tráigalas de vuelta con «Traer correcciones».',
  exportCleanExcel: 'Guardar la lista limpia en Excel…',
  exportCleanCsv: 'Guardar la lista limpia en CSV…',
  cleanFileName: '{name}-limpia',
  cleanSheet: 'Lista limpia',
  exportedClean:
    '{rows, plural, one {El archivo lleva # contacto} other {El archivo lleva # contactos}}: a quienes se enviaría, con su número completo.',
  'too-many-rows': 'Un libro de Excel no lleva tantas filas. Guarde la lista limpia en CSV.',
  'cell-too-long':
    'Una celda tiene más texto del que cabe en un libro de Excel. Guarde la lista limpia en CSV.',
  fixesMenu: 'Traer correcciones de Excel…',
  fixesTitle: 'Traer correcciones de {name}',
  fixesIntro:
    '{rows, plural, one {Se reconoció # fila} other {Se reconocieron # filas}} de esta lista; {cells, plural, =0 {ninguna celda cambió} one {cambió # celda} other {cambiaron # celdas}}.',
  fixesUnknown:
    '{count, plural, one {# fila no tiene clave o la repite y se deja fuera} other {# filas no tienen clave o la repiten y se dejan fuera}}.',
  fixesApply:
    '{count, plural, =0 {Nada que aplicar} one {Aplicar # corrección} other {Aplicar # correcciones}}',
  fixesApplied:
    '{count, plural, one {Se aplicó # corrección} other {Se aplicaron # correcciones}}. Puede deshacerlo.',
  fixesNoKeys:
    'Este archivo no es de filas con error guardadas aquí: le falta la columna «Clave (no la cambie)».',
  fixesOtherList:
    'Este archivo es de otra lista, o de esta misma leída de otro modo. Abra la lista de la que salió y tráigalo allí. Nada cambió.',
  fixesUnreadable:
    'El archivo no se pudo leer. Guárdelo en Excel como .xlsx y repita. Nada cambió.',

  copied: '{cells, plural, one {Se copió # celda} other {Se copiaron # celdas}}',
  copyFailed: 'El sistema no dejó copiar tantas filas. Elija un bloque más pequeño.',
  pasteTooLong: 'Lo copiado tiene una celda con más de 64 KB de texto y no se pegó. Nada cambió.',
  pasted: '{cells, plural, one {Se pegó # celda} other {Se pegaron # celdas}}. Puede deshacerlo.',
} as const
