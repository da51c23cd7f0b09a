// Words of what changed in a list since it was sent the last time.
export const lastMonth = {
  title: 'Frente a la última vez',
  compare: 'Ver qué cambió',
  found:
    'Desde el {date}: {added, plural, one {# persona nueva} other {# personas nuevas}}, {changed, plural, one {# con otros datos} other {# con otros datos}}, {gone, plural, one {# que ya no está} other {# que ya no están}}, {optedOut, plural, one {# excluida} other {# excluidas}}.',
  nobodyKept:
    'De las listas con estas columnas no se guardó quién estaba: todavía no se ha enviado ninguna, o tenía más de {most, number} filas.',
  notKept:
    'Esta lista tiene más de {most, number} filas: al enviarla no se guarda quién está en ella, y la próxima no se podrá comparar con esta.',
  failed: 'No se pudo comparar',
} as const
