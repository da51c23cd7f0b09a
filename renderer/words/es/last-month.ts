// Words of what changed in a list since it was sent the last time.
export const lastMonth = {
  title: 'Frente a la última vez',
  compare: 'Ver qué cambió',
  found:
    'Desde el {date}: {added, plural, one {# persona nueva} other {# personas nuevas}}, {changed, plural, one {# con otros datos} other {# con otros datos}}, {gone, plural, one {# que ya no está} other {# que ya no están}}, {optedOut, plural, one {# excluida} other {# excluidas}}.',
  nobodyKept: 'Todavía no se ha enviado una lista con estas columnas.',
  failed: 'No se pudo comparar',
} as const
