// Words about the file with the work: when it does not open, copies of it, and how long it keeps people's data.
export const workspace = {
  'copy_damaged-copy': 'El archivo está dañado.',
  'copy_not-a-workspace': 'No lo escribió Campanero.',
  copy_missing: 'El archivo ya no está allí.',
  'copy_nothing-readable': 'No se pudo leer nada de él.',

  title_damaged: 'El archivo con su trabajo está dañado',
  body_damaged:
    'Campanero lo apartó sin cambiarlo. En él estaba la memoria de lo que ya se envió, así que no se envía nada hasta que usted elija cómo seguir. Lo que el proveedor ya tiene programado sigue su curso.',
  'title_in-use': 'Otro programa está usando sus datos',
  'body_in-use':
    'Otra ventana o la línea de órdenes de Campanero tiene abierto este archivo. Ciérrela e intente otra vez; no se perdió nada.',
  'title_newer-version': 'Sus datos son de una versión más nueva',
  'body_newer-version':
    'Los guardó un Campanero más reciente que este. Actualice Campanero en este equipo; sus datos no se tocaron.',
  'title_old-sqlite': 'Este equipo tiene un componente demasiado antiguo',
  'body_old-sqlite':
    'La parte que guarda los datos puede perderlos en esta versión, y por eso no se abren. Instale la versión actual de Campanero; no se perdió nada.',
  'title_no-permission': 'No hay permiso para abrir sus datos',
  'body_no-permission':
    'El sistema no deja leer o escribir en esta carpeta. Pida permiso a quien administra el equipo, o quite la protección de la carpeta, e intente otra vez.',
  'title_disk-full': 'El disco está lleno',
  'body_disk-full':
    'No hay espacio para abrir sus datos sin riesgo. Libere al menos 100 MB e intente otra vez; no se perdió nada.',
  'title_disk-trouble': 'El disco no responde bien',
  'body_disk-trouble':
    'Leer o escribir en el disco falló. Revise que el disco o la unidad de red esté conectada e intente otra vez. Si se repite, haga revisar el disco.',
  title_unreadable: 'Sus datos no se pueden abrir',
  body_unreadable:
    'Algo impide abrir el archivo con su trabajo. Cierre Campanero, ábralo otra vez y, si se repite, copie los detalles y envíelos a soporte.',
  damagedPlace: 'El archivo dañado está aquí:',
  place: 'El archivo:',
  tryAgain: 'Intentar otra vez',
  choiceFailed: 'No se pudo, y no se cambió nada',

  restoreTitle: 'Usar una copia',
  restoreBody:
    'Si guardó una copia de sus datos, se pone en lugar del archivo dañado. Lo que hizo después de esa copia no estará.',
  restore: 'Restaurar una copia…',
  recoverTitle: 'Recuperar lo que se pueda',
  recoverBody:
    'Campanero lee el archivo dañado parte por parte y pasa a uno nuevo todo lo que se lee. Puede faltar algo.',
  nothingReadable: 'No se pudo leer nada del archivo dañado. Use una copia o empiece de nuevo.',
  recover: 'Intentar recuperar',
  newTitle: 'Empezar con un espacio nuevo',
  newBody:
    'Sus listas, campañas y el registro de envíos empiezan vacíos. El archivo dañado se conserva.',
  startNew: 'Empezar de nuevo',
  newRisk:
    'El espacio nuevo no sabrá de ningún envío anterior: Campanero no podrá avisarle si un mensaje ya se envió a las mismas personas. Antes de enviar, revise el panel del proveedor.',
  newWord: 'empezar',
  newType: 'Para confirmar, escriba «{word}»',
  newKeep: 'No empezar de nuevo',

  replacedTitle: 'Sus datos se reemplazaron',
  replacedBody: 'Estos datos pueden ser más antiguos que sus últimos envíos.',
  unsure:
    '{count, plural, =0 {Ninguna campaña quedó en duda.} one {# campaña pudo enviarse después: Campanero la busca en el proveedor y no la reanuda. Si no la encuentra, usted decide.} other {# campañas pudieron enviarse después: Campanero las busca en el proveedor y no las reanuda. Las que no encuentre, usted las decide.}}',
  replacedLater:
    'De las campañas hechas después no hay memoria aquí: antes de enviar, compare con el panel del proveedor.',
  notWhole: 'Una parte del archivo dañado no se pudo leer y no está.',
  exclusionsLeft:
    '{count, plural, one {Quedó atrás # número excluido} other {Quedaron atrás # números excluidos}}: estaban protegidos con otra clave. Agréguelos de nuevo en Contactos, Excluidos, antes de enviar.',
  exclusionsUnknown:
    'Los números que se excluyeron después de la copia no se pudieron traer. Revise Contactos, Excluidos, antes de enviar.',
  notReadable:
    'La clave de este equipo no abre las listas y los textos de esta copia. Las campañas se ven y se siguen, sin sus contactos. Véalo en Ajustes, Datos y privacidad.',
  goOn: 'Entendido',

  'work_backing-up': 'Guardando la copia…',
  work_restoring: 'Restaurando…',
  work_recovering: 'Recuperando…',
  work_forgetting: 'Borrando…',

  keeping: 'Cuánto se conserva',
  keepingNote:
    'Después de ese tiempo se borran los contactos y los textos. Queda una línea con nombre, fechas y cifras, para que nada se envíe dos veces.',
  keepFor: 'Conservar los datos de cada campaña',
  keepForHint:
    'Se cuenta desde que terminó. También se borran los mensajes individuales y la actividad de antes. Una campaña en curso o en duda se conserva. Las listas que guardó con un nombre quedan hasta que usted las borre.',
  keepDays: '{days, number} días',
  keepAlways: 'Siempre',
  copies: 'Archivo y copias',
  copiesNote:
    'Guarde una copia en otro disco de vez en cuando. Las copias que usted guarda o hace a mano tienen los datos de las personas y Campanero no puede borrarlas.',
  placeAndSize: 'Sus datos están en este equipo ({size, number} MB):',
  backUp: 'Guardar una copia…',
  backedUp: 'Copia guardada y revisada: {path}',
  backUpFailed: 'No se guardó la copia',
  restoreAsk: '¿Restaurar una copia?',
  restoreRisk:
    'Lo que hay ahora se aparta, no se borra. Lo enviado después de la copia no estará en ella: las campañas que no habían terminado se buscan en el proveedor y ninguna se reanuda sola.',
  restoreKeep: 'Dejar todo como está',
  aside: '{count, plural, one {# archivo apartado} other {# archivos apartados}}',
  aside_damaged: 'Dañado, {moment}:',
  aside_replaced: 'Reemplazado por una copia, {moment}:',
  'aside_before-update': 'De antes de una actualización, {moment}:',
  deleteAside: 'Borrar los archivos apartados',
  deleteAsideTitle:
    '{count, plural, one {¿Borrar el archivo apartado?} other {¿Borrar los # archivos apartados?}}',
  deleteAsideBody: 'Tienen datos de personas. Una vez borrados no se pueden recuperar.',
  deleteAsideKeep: 'Conservarlos',
  asideDeleted: 'Se borraron los archivos apartados.',

  forgetPurpose: 'Borrar datos de este equipo',
  here: 'este equipo',
  forget: 'Borrar sus datos…',
  forgetTitle: '¿Borrar los datos de esta campaña?',
  forgetBody:
    'Se borran de este equipo sus {count, plural, one {# contacto} other {# contactos}}, el texto y las respuestas, y también los archivos apartados. Queda una línea con nombre, fechas y cifras. No se borran lo que guarda el proveedor, las listas que guardó con un nombre ni las copias que hizo a mano.',
  forgetKeep: 'Conservar',
  forgetConfirm: 'Borrar los datos',
  forgetFailed: 'No se borró',
  forgetDone: 'Se borraron los datos de la campaña.',
  forgotten: 'Los contactos y el texto se borraron de este equipo ({moment}). Quedan las cifras.',
} as const
