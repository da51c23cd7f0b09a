// Why a screen that asks the provider cannot be used yet, and the two ways out.
export const connect = {
  'no-account': 'Aún no hay una cuenta conectada',
  'no-key': 'Falta la clave de este servicio',
  'key-unreadable': 'La clave guardada no se puede leer en este equipo',
  'key-refused': 'El proveedor rechazó la clave',
  body: 'Conecte su cuenta en Ajustes, o pruebe en modo práctica: nada saldrá de este equipo.',
  openSettings: 'Abrir Ajustes',
  practise: 'Usar el modo práctica',
} as const
