// What can come of a command, in Spanish: failures, problems, warnings, row issues and statuses.
import type { CampaignStatus } from '../../../shared/campaigns/campaign.ts'
import type {
  CampaignProblemCode,
  PlanWarningCode,
} from '../../../shared/campaigns/campaign-problems.ts'
import type { IssueCode } from '../../../shared/contacts/contact-types.ts'
import type { FailureCode } from '../../../shared/ipc/result.ts'

export type Outcomes = {
  readonly failures: Record<FailureCode, string>
  /** By the start of the failure's detail; `{}` is the rest of it. */
  readonly details: Record<string, string>
  readonly problems: Record<CampaignProblemCode, string>
  readonly warnings: Record<PlanWarningCode, string>
  readonly issues: Record<IssueCode, string>
  readonly statuses: Record<CampaignStatus, string>
}

export const es: Outcomes = {
  failures: {
    'bad-request': 'Un dato del pedido no sirve.',
    forbidden: 'La petición se rechazó.',
    unexpected: 'Algo falló dentro de Campanero. No se repitió ningún envío.',
    'not-found': 'Ya no existe.',
    'no-connection': 'Falta decir a qué proveedor: --practice o --profile.',
    'no-key': 'Falta la clave del proveedor. Póngala en la variable CAMPANERO_API_KEY.',
    'key-store-unavailable': 'Este equipo no puede guardar la clave.',
    'key-unreadable': 'La clave guardada no se puede leer.',
    'bad-profile': 'El perfil de conexión no es válido.',
    unauthorised: 'El proveedor rechazó la clave. Revise CAMPANERO_API_KEY; no se envió nada.',
    'provider-refused': 'El proveedor rechazó la petición.',
    'wrong-path-or-method':
      'La dirección o el método de una operación del perfil probablemente no es el correcto.',
    'provider-unreachable': 'No se pudo llegar al proveedor. Revise la conexión y la dirección.',
    'provider-unclear': 'El proveedor no dio una respuesta clara.',
    'rate-limited': 'El proveedor pide esperar. Repita más tarde.',
    'audience-incomplete': 'La lista de contactos no llegó completa.',
    'empty-audience': 'Ninguna fila puede recibir un SMS. Corrija la lista y repita.',
    'message-invalid': 'El mensaje tiene un problema.',
    'schedule-invalid': 'El horario tiene un problema.',
    'confirmation-expired': 'La revisión ya no está vigente. Repita.',
    'count-mismatch': 'El número confirmado no es el de las personas que recibirían el mensaje.',
    'excluded-people': 'En la lista hay números excluidos. No se envió nada.',
    'too-many-for-direct': 'Son demasiados contactos para un envío sin grupo. Use --group.',
    'not-editable': 'La campaña ya no se puede cambiar.',
    'operation-off':
      'El perfil de conexión tiene apagada esta operación. Póngale su dirección y "enabled": true.',
    'name-taken': 'Ya hay una lista con ese nombre. No se cambió nada.',
    'name-mismatch': 'El nombre dado no es igual. No se hizo nada.',
    'sent-elsewhere':
      'El proveedor muestra una campaña con este nombre y este texto que esta carpeta no conoce. No se envió nada. Si aun así quiere enviar, repita con --despite y ese nombre.',
    'workspace-unavailable': 'No se pudo usar la carpeta de trabajo.',
    'data-locked': 'Las listas y los textos guardados están bloqueados. No se envió nada.',
    'list-not-kept':
      'La lista o el texto de esta campaña ya no se guarda en este equipo. No se envió nada.',
    'disk-nearly-full':
      'Quedan menos de 50 MB libres en el disco y el registro del envío no cabría. No se envió nada.',
    'record-not-writable':
      'No se pudo escribir y volver a leer el registro de envíos. No se envió nada.',
    'clock-behind':
      'El reloj de este equipo marca una hora anterior al último envío. No se envió nada. Corrija la hora; si ya es correcta, repita.',
    'clock-impossible':
      'El reloj de este equipo marca un año que no puede ser. No se envió nada; corrija la fecha.',
    'workspace-busy': 'Hay un envío o una subida en curso. Espere a que termine y repita.',
    'bad-copy': 'Ese archivo no sirve como copia de los datos. No se cambió nada.',
    'still-open': 'La campaña todavía no ha terminado. No se borró nada.',
  },
  details: {
    'empty-message': 'Está vacío.',
    'message-too-long': 'Es demasiado largo.',
    'unknown-field': 'La lista no tiene la columna "{}".',
    'missing-field-name': 'Hay un campo sin nombre entre llaves.',
    'unclosed-braces': 'Hay unas llaves {{ que no se cierran.',
    'unopened-braces': 'Hay unas llaves }} que no se abrieron.',
    'blank-text': 'Queda vacío para algunas personas ({}).',
    'past-time': 'La hora ya pasó (tramo {}). Dé una futura.',
    'invalid-date': 'La fecha no existe (tramo {}).',
    'unknown-zone': 'La zona horaria no existe.',
    'nonexistent-time': 'Esa hora no existe por el cambio de hora (tramo {}).',
    'percentages-not-100': 'Los porcentajes de los tramos deben sumar 100.',
    'zero-percent': 'Un tramo tiene 0 % (tramo {}).',
    'invalid-percent': 'Un porcentaje no sirve (tramo {}).',
    'empty-tranche': 'A un tramo no le toca nadie (tramo {}).',
    'no-tranches': 'No hay tramos.',
    'in-use': 'Otro Campanero la está usando. Ciérrelo o dé otra con --workspace.',
    'key-unreadable':
      'El sistema no abre la clave ahora. Desbloquee el almacén de claves del sistema y repita.',
    'key-missing':
      'Su clave está en el almacén de claves del sistema, que solo la ventana puede leer; use --workspace con otra carpeta.',
    'key-of-others': 'La clave que hay es la de otros datos.',
    'newer-version': 'La hizo una versión más nueva de Campanero.',
    'old-sqlite': 'La versión de SQLite es demasiado antigua.',
    damaged:
      'El archivo está dañado y quedó aparte ({}). No se envía nada hasta que usted elija: campanero workspace recover | restore COPIA | start-new.',
    'no-permission': 'No hay permiso para escribir en ella ({}).',
    'disk-full': 'No hay espacio en el disco ({}).',
    'disk-trouble': 'El disco no responde bien ({}).',
    'damaged-copy': 'Está dañado.',
    missing: 'No existe el archivo {}.',
    'not-a-workspace': 'No es un espacio de trabajo de Campanero.',
    'nothing-readable': 'No se pudo leer nada de {}.',
  },
  problems: {
    'stopped-by-person': 'Se detuvo antes de enviar. No se envió nada.',
    'paused-by-person': 'La carga está en pausa. No se envió nada.',
    'waiting-for-network': 'No se pudo llegar al proveedor. No se envió nada; se puede reanudar.',
    interrupted: 'El programa se cerró antes de enviar. No se envió nada.',
    'provider-unreachable': 'No se pudo llegar al proveedor. No se envió nada.',
    'list-not-kept': 'La lista o el texto ya no se guarda en este equipo. No se envió nada.',
    'disk-nearly-full':
      'Quedaban menos de 50 MB libres en el disco y el registro del envío no cabía. No se envió nada.',
    'record-not-writable':
      'No se pudo escribir y volver a leer el registro de envíos. No se envió nada.',
    'clock-behind':
      'El reloj del equipo marcaba una hora anterior al último envío. No se envió nada. Corrija la hora; si ya es correcta, reanude.',
    'clock-impossible':
      'El reloj del equipo marcaba un año que no puede ser. No se envió nada; corrija la fecha y reanude.',
    'no-key': 'Falta la clave del proveedor. No se envió nada.',
    'operation-off': 'El perfil tiene apagada una operación necesaria. No se envió nada.',
    refused: 'El proveedor lo rechazó. No se envió nada.',
    'group-unclear': 'No se sabe si el grupo se creó. No se envió nada.',
    'upload-unclear': 'No se sabe si el proveedor recibió todos los contactos. No se envió nada.',
    'group-missing': 'El proveedor no muestra el grupo. No se envió nada.',
    'group-count-differs':
      'El proveedor cuenta otras personas en el grupo que las del plan. No se envió nada.',
    'excluded-people':
      'Alguien de la lista pidió no recibir mensajes después de la revisión. No se envió nada.',
    'sent-meanwhile':
      'El mismo texto salió hacia las mismas personas en otra campaña. No se envió nada.',
    'schedule-passed':
      'Mientras se subía la lista pasó la hora de un tramo. No se envió nada. Elija otra hora.',
    'send-unclear':
      'Es posible que se haya enviado: la respuesta se perdió y no se encontró. Búsquela en el panel del proveedor antes de repetir.',
    restored:
      'Viene de una copia: es posible que se haya enviado después. Búsquela en el panel del proveedor antes de repetir.',
    'found-twice': 'El proveedor muestra esta campaña más de una vez. Revise su panel.',
    'practice-restarted': 'El proveedor de práctica empezó de nuevo y no la recuerda.',
    'marked-as-sent': 'Usted la encontró en el panel del proveedor y la marcó como enviada.',
    'sent-again':
      'Usted no la encontró en el panel del proveedor y la envió de nuevo en otra campaña.',
    unexpected: 'Algo falló dentro de Campanero antes de enviar. No se envió nada.',
  },
  warnings: {
    'outside-legal-window': 'fuera del horario permitido para este fin',
    'no-rules-known': 'no se conocen las reglas de este país',
    'several-parts': 'algunos mensajes ocupan más de una parte de SMS',
    'sent-before': 'el mismo texto ya fue a las mismas personas en las últimas 24 horas',
    'sent-before-elsewhere':
      'el proveedor muestra una campaña con el mismo nombre y texto de las últimas 24 horas',
    'empty-values': 'a algunas personas les queda un hueco en el texto',
    residues: 'algunos textos llevan restos de la hoja de cálculo',
    message: 'revise el mensaje',
    schedule: 'revise el horario',
  },
  issues: {
    'missing-phone': 'sin teléfono',
    'too-short': 'faltan dígitos',
    'too-long': 'sobran dígitos',
    'not-a-number': 'no es un número',
    'unknown-country': 'país desconocido',
    'invalid-number': 'número que no existe',
    landline: 'teléfono fijo',
    'not-mobile': 'no es un móvil',
    'scientific-notation': 'dígitos perdidos en notación científica',
    'several-numbers': 'varios números en una celda',
    'damaged-record': 'registro dañado',
    'refused-by-provider': 'rechazado por el proveedor',
    'opted-out': 'en la lista de excluidos',
  },
  statuses: {
    preparing: 'preparando',
    uploading: 'subiendo',
    stopped: 'detenida',
    requesting: 'pidiendo el envío',
    scheduled: 'programada',
    sending: 'enviando',
    paused: 'en pausa',
    completed: 'terminada',
    cancelled: 'cancelada',
    failed: 'fallida',
    rejected: 'rechazada',
    unresolved: 'sin confirmar',
  },
}
