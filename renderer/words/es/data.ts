// Words of Datos y privacidad: how lists and texts are kept on this computer.
export const data = {
  protection: 'Protección de sus listas',
  protectionBody:
    'Los números, los datos y los textos que Campanero guarda van cifrados. Aquí elige dónde queda la clave.',
  custody: 'Dónde queda la clave de sus listas',
  custody_protected: 'En el sistema',
  custody_protected_hint:
    'La guarda el almacén de claves de este equipo. Solo su usuario puede abrir las listas.',
  custody_beside: 'En un archivo, sin proteger',
  custody_beside_hint:
    'En un archivo junto a los datos. Quien tenga toda la carpeta puede leer las listas.',
  custody_session: 'Solo hasta cerrar',
  custody_session_hint:
    'En ninguna parte: al cerrar Campanero se olvidan las listas, los textos y los números excluidos.',
  custodyKeep: 'Dejar como está',
  noKeyStore: 'Este equipo no tiene un almacén de claves que proteja de verdad.',
  kept: 'El cambio quedó guardado. No se perdió nada.',
  keepFailed: 'No se cambió nada',
  besideTitle: 'Guardar la clave junto a los datos',
  besideBody:
    'Sus listas quedarán después de cerrar, pero quien copie toda la carpeta de datos, o use su usuario de este equipo, podrá leerlas.',
  besideConfirm: 'Guardar sin proteger',
  sessionTitle: 'Olvidar las listas al cerrar',
  sessionBody:
    'Al cerrar Campanero se olvidan las listas, los textos y los números excluidos. Las campañas siguen en el registro y se pueden seguir o cancelar.',
  sessionConfirm: 'Olvidar al cerrar',

  lockedTitle: 'Sus listas y textos están bloqueados',
  lockedBody:
    'Las campañas se pueden seguir y cancelar. Para enviar o continuar una subida hace falta abrirlos.',
  'key-unreadable':
    'El sistema no abrió la clave. Suele bastar con desbloquear el almacén de claves e intentar otra vez.',
  'key-missing': 'La clave no está donde se guardó.',
  'key-of-others': 'La clave que hay en este equipo es la de otros datos.',
  unlock: 'Intentar otra vez',
  unlocked: 'Sus listas y textos se abrieron.',
  stillLocked: 'La clave todavía no se puede abrir.',
  startOver: 'Empezar con una clave nueva…',
  startOverTitle: 'Empezar con una clave nueva',
  startOverBody:
    'Se olvidan para siempre las listas, los textos y los números excluidos guardados hasta hoy. Las campañas siguen en el registro. Hágalo solo si la clave se perdió.',
  startOverKeep: 'Conservar lo guardado',
  startOverConfirm: 'Olvidar y empezar',
  startedOver: 'Hay una clave nueva. Ya puede importar y enviar.',
} as const
