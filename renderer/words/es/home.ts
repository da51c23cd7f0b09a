// Words of Inicio and of the first start.
export const home = {
  title: 'Inicio',
  newCampaign: 'Nueva campaña',
  listFailed: 'No se pudieron leer sus campañas',

  welcome: 'Bienvenido a Campanero',
  welcomeBody: 'Convierte una lista de Excel en una campaña de SMS correcta. ¿Cómo quiere empezar?',
  practiceTitle: 'Practicar',
  practiceBody:
    'No necesita una cuenta: todo funciona igual, pero los mensajes van a un proveedor de práctica dentro de este equipo y nadie los recibe.',
  practiceChoose: 'Empezar a practicar',
  liveTitle: 'Conectar una cuenta',
  liveBody:
    'Con la clave de su cuenta de YellowPush podrá enviar mensajes reales; la clave se guarda solo en este equipo.',
  liveChoose: 'Conectar mi cuenta',
  changeLater: 'Puede cambiar de modo cuando quiera en Ajustes.',

  unsetTitle: 'Todavía no hay una cuenta conectada',
  unsetBody: 'Elija el modo práctica o conecte su cuenta para poder enviar.',
  unauthorisedTitle: 'El proveedor rechazó la clave',
  unauthorisedBody: 'Revise la clave para poder enviar. Lo ya programado sigue en el proveedor.',
  noKeyTitle: 'Falta la clave de la cuenta',
  noKeyBody: 'Puede preparar campañas; para enviarlas guarde la clave.',
  openSettings: 'Abrir Ajustes',

  sessionTitle: 'Sus listas se olvidan al cerrar',
  sessionBody:
    'Este equipo guarda la clave de sus listas solo mientras Campanero está abierto. Los números excluidos también se olvidan.',
  lockedTitle: 'Sus listas y textos están bloqueados',
  lockedBody: 'Las campañas se pueden seguir y cancelar; para enviar hace falta abrirlos.',
  openData: 'Datos y privacidad',

  unresolvedTitle:
    '{count, plural, one {Hay un envío sin confirmar} other {Hay # envíos sin confirmar}}',
  unresolvedBody:
    'La petición salió y no llegó una respuesta clara. Campanero no enviará nada otra vez por su cuenta.',
  seeEvidence: 'Ver lo que se sabe',
  seeEvidenceOf: 'Ver lo que se sabe de {name}',

  running: 'En curso',
  nothingRunning: 'No hay campañas en curso.',
  today: 'Tramos de hoy',
  nothingToday: 'Hoy no empieza ningún tramo.',
  recent: 'Campañas recientes',
  nothingRecent: 'Todavía no ha terminado ninguna campaña.',
  people: '{count, plural, one {# contacto} other {# contactos}}',
  uploadedOf: 'Subiendo {uploaded, number} de {total, number}',
  nextAt: 'próximo tramo {moment}',
  trancheLine: 'Tramo {number, number} · {count, plural, one {# contacto} other {# contactos}}',

  newcomerTitle: 'Su primera campaña, en tres pasos',
  newcomerBody: 'Nada sale de este equipo hasta que usted confirme el envío.',
  step1Title: 'Traiga su lista',
  step1Body:
    'Un archivo de Excel o CSV como esté. Campanero revisa cada teléfono y ayuda a corregirlo.',
  step2Title: 'Escriba el mensaje',
  step2Body: 'Con los datos de cada persona, y sabiendo de antemano cuántos SMS son.',
  step3Title: 'Envíe o programe',
  step3Body: 'Ahora, a una hora o por tramos, dentro del horario permitido.',
  trySample: 'Probar con la lista de ejemplo',
  ownList: 'Usar mi lista',
} as const
