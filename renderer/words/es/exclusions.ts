// Words of Contactos, Excluidos: the numbers that no message may go to.
export const exclusions = {
  title: 'Números excluidos',
  note: 'Quienes pidieron no recibir mensajes. Ningún envío les llega y ninguna lista los reemplaza. Están solo en este equipo.',
  add: 'Agregar números…',
  import: 'Importar archivo…',
  export: 'Exportar',
  exported: '{count, plural, one {Se exportó # número.} other {Se exportaron # números.}}',
  exportFailed: 'No se exportó la lista.',
  listFailed: 'No se pudo leer la lista de excluidos',
  emptyTitle: 'Aún no hay números excluidos',
  emptyBody: 'Agregue aquí a quien pida no recibir más mensajes. Campanero no le enviará nada.',

  search: 'Buscar un número',
  searchHint: 'El número completo',
  clearSearch: 'Quitar la búsqueda',
  shown: '{shown, plural, =0 {Ninguno} one {# número} other {# números}} de {total, number}',
  notThere: 'Ese número no está excluido',
  more: 'Mostrar más',
  moreFailed: 'No se pudieron leer más números',
  columnNumber: 'Número',
  columnReason: 'Motivo o fuente',
  columnSince: 'Desde',
  fromFile: 'Archivo {name}',
  choose: 'Elegir {phone}',
  chooseAll: 'Elegir todos los que se ven',

  addTitle: 'Agregar números excluidos',
  numbers: 'Números',
  numbersHint: 'Uno por línea, o pegados como estén.',
  reason: 'Motivo o fuente (opcional)',
  reasonHint: 'Por ejemplo: respondió SALIR, lo pidió por teléfono.',
  cancel: 'Cancelar',
  understood: 'Entendido',
  addConfirm:
    '{count, plural, =0 {Agregar números} one {Agregar # número} other {Agregar # números}}',
  added:
    '{added, plural, =0 {No se agregó ninguno} one {Se agregó # número} other {Se agregaron # números}}{known, plural, =0 {.} one {; # ya estaba.} other {; # ya estaban.}}',
  addFailed: 'No se agregaron todos los números',

  importTitle: 'Importar números excluidos',
  importFound:
    '«{name}»: {count, plural, one {# número} other {# números}} en {rows, plural, one {# fila} other {# filas}}.',
  importOnlyAdds: 'Importar solo agrega: los que ya están excluidos no cambian y ninguno se quita.',
  unreadable: '«{name}» no se pudo leer. Guárdelo como Excel (.xlsx) o CSV e intente otra vez.',
  'no-numbers': 'En «{name}» no hay ningún número de teléfono.',

  remove: 'Quitar…',
  removeOne: 'Quitar {phone} de la lista',
  removeChosen: '{count, plural, one {Quitar # número…} other {Quitar # números…}}',
  removeTitle:
    '{count, plural, one {Quitar un número de los excluidos} other {Quitar # números de los excluidos}}',
  removeMeans:
    '{count, plural, one {Esta persona podrá recibir mensajes otra vez:} other {Estas personas podrán recibir mensajes otra vez:}}',
  others: '{count, plural, one {# más} other {# más}}',
  removeAgree:
    '{count, plural, one {Esta persona autorizó recibir mensajes de nuevo} other {Estas personas autorizaron recibir mensajes de nuevo}}',
  removeKeep: 'Dejar excluidos',
  removeConfirm: '{count, plural, one {Quitar # número} other {Quitar # números}}',
  removed:
    '{count, plural, =0 {Ya no estaban en la lista.} one {# número ya no está excluido.} other {# números ya no están excluidos.}}',
  removeFailed: 'No se quitó ningún número',
} as const

export const contactTabs = {
  label: 'Contactos',
  groups: 'Grupos',
  lists: 'Listas',
  exclusions: 'Excluidos',
} as const
