// Why a send was held back on this computer before it left.

export const keeping = {
  'list-not-kept':
    'La lista o el texto de esta campaña ya no se guarda en este equipo. No se envió nada; empiece una campaña nueva.',
  'disk-nearly-full':
    'Quedan menos de 50 MB libres en el disco y el registro del envío no cabría. No se envió nada; libere espacio y repita.',
  'record-not-writable':
    'No se pudo escribir y volver a leer el registro de envíos. No se envió nada; revise el disco y repita.',
  'clock-behind':
    'El reloj de este equipo marca una hora anterior al último envío. No se envió nada. Corrija la hora; si ya es correcta, repita.',
  'clock-impossible':
    'El reloj de este equipo marca un año que no puede ser. No se envió nada; corrija la fecha y repita.',
} as const
