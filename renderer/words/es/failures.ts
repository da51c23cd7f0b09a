// One sentence for each failure the main process can answer with: what happened and what to do.
import { keeping } from './keeping.ts'
export const failures = {
  'bad-request':
    'La ventana pidió algo que el programa no entiende. Cierre y abra Campanero; si se repite, copie los detalles y envíelos a soporte.',
  forbidden: 'La petición no vino de una ventana de Campanero y se rechazó.',
  unexpected:
    'Algo falló dentro de Campanero. No se envió nada por este fallo. Copie los detalles y envíelos a soporte.',
  'not-found': 'Ya no existe. Actualice la lista.',
  'no-connection':
    'Aún no hay una cuenta conectada. Elija el modo práctica o guarde su clave en Ajustes.',
  'no-key': 'Falta la clave de la cuenta. Guárdela en Ajustes, Conexión.',
  'key-store-unavailable':
    'Este equipo no puede guardar la clave de forma protegida. Puede usarla solo hasta cerrar Campanero.',
  'key-unreadable':
    'La clave guardada no se puede leer en este equipo. Escríbala otra vez en Ajustes, Conexión.',
  'bad-profile': 'El perfil de conexión no es válido. No se cambió nada.',
  unauthorised: 'El proveedor rechazó la clave. Revísela en Ajustes, Conexión; no se envió nada.',
  'provider-refused': 'El proveedor rechazó la petición. No se envió nada.',
  'wrong-path-or-method':
    'La dirección o el método de esta operación probablemente no es el correcto. Revise el perfil de conexión en Ajustes.',
  'provider-unreachable':
    'No se pudo llegar al proveedor. No salió nada de este equipo. Revise la conexión a internet e intente otra vez.',
  'provider-unclear':
    'El proveedor no dio una respuesta clara. Campanero no repetirá el envío por su cuenta.',
  'rate-limited': 'El proveedor pide esperar un momento. Intente otra vez más tarde.',
  'audience-incomplete':
    'La lista de contactos no llegó completa. Vuelva a Corregir y continúe de nuevo.',
  'empty-audience': 'No queda ningún contacto para enviar. Corrija o incluya al menos una fila.',
  'message-invalid': 'El mensaje tiene un problema. Vuelva al paso Mensaje.',
  'schedule-invalid': 'El horario tiene un problema. Vuelva al paso Envío.',
  'confirmation-expired': 'La revisión ya no está vigente. Revise otra vez antes de enviar.',
  'count-mismatch':
    'El número confirmado no coincide con los contactos del envío. Revise otra vez.',
  'excluded-people':
    'En la lista hay números de Contactos, Excluidos. No se envió nada; vuelva a Corregir y revise otra vez.',
  'too-many-for-direct': 'Son demasiados contactos para un envío directo. Use un grupo nuevo.',
  'not-editable': 'Esta campaña ya no se puede cambiar.',
  'operation-off':
    'Esta operación está apagada en el perfil de conexión. Escriba su dirección y enciéndala en Ajustes, Perfil.',
  'name-taken': 'Ya hay una lista con ese nombre. No se cambió nada; escriba otro.',
  'name-mismatch': 'El nombre escrito no es igual. No se hizo nada.',
  'sent-elsewhere':
    'El proveedor muestra una campaña con este nombre y este texto que este equipo no conoce. No se envió nada.',
  'workspace-unavailable':
    'No se pudo escribir en los datos de Campanero. Revise el espacio en disco y que no haya otra copia abierta.',
  'data-locked':
    'Las listas y los textos guardados están bloqueados: no se pudo abrir su clave. No se envió nada. Vaya a Ajustes, Datos y privacidad.',
  ...keeping,
  'workspace-busy':
    'Hay un envío o una subida en curso. Espere a que termine y repita; no se cambió nada.',
  'bad-copy': 'Ese archivo no sirve como copia de los datos de Campanero. No se cambió nada.',
  'still-open':
    'Esta campaña todavía no ha terminado: sus datos hacen falta para seguirla. No se borró nada.',
} as const
