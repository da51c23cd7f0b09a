// Words about a campaign that is still being made.
export const drafts = {
  save: 'Guardar borrador',
  saved: 'Borrador guardado. Está en Inicio.',
  savedForNow:
    'Borrador guardado hasta que cierre Campanero: así se guardan las listas en este equipo.',
  saveFailed: 'No se guardó el borrador.',
  tooBig: 'La lista es demasiado grande para guardarla con el borrador. Conserve su archivo.',
  title: 'Continuar el borrador',
  about: '{rows, plural, one {# fila} other {# filas}} · {file} ·',
  aboutRows: '{rows, plural, one {# fila} other {# filas}} ·',
  continue: 'Continuar',
  continueNamed: 'Continuar {name}',
  openFailed: 'No se pudo abrir el borrador',
  discard: 'Descartar…',
  discardTitle: 'Descartar el borrador',
  discardMeans:
    'Se pierden la lista corregida, el mensaje y el horario de «{name}». Su archivo original no cambia.',
  discardKeep: 'Conservarlo',
  discardConfirm: 'Descartar',
  discardFailed: 'No se descartó el borrador',
} as const
