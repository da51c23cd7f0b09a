// Words of Actividad: every request that left this computer, and the names of what they asked.
import type { OperationName } from '../../../shared/provider/provider-profile.ts'

export const activity = {
  title: 'Actividad',
  note: 'Cada petición que salió de este equipo o intentó salir: a dónde, para qué y cuántas personas iban en ella.',
  refresh: 'Actualizar',
  export: 'Exportar',
  exportCsv: 'Tabla para Excel (CSV)',
  exportJson: 'Todo el detalle (JSON)',
  exportFailed: 'No se pudo exportar',
  exported: '{count, plural, one {Se exportó # petición.} other {Se exportaron # peticiones.}}',
  listFailed: 'No se pudo leer la actividad',
  emptyTitle: 'Nada ha salido de este equipo',
  emptyBody:
    'Leer archivos, corregirlos y escribir mensajes no envía nada. Cuando algo salga, aparecerá aquí.',
  search: 'Buscar',
  searchHint: 'Dirección, operación o respuesta',
  filters: 'Filtrar la actividad',
  outcome: 'Resultado',
  anyOutcome: 'Cualquier resultado',
  nothingMatches: 'Ninguna petición coincide con los filtros',
  clearFilters: 'Quitar filtros',
  shown: '{shown, number} de {total, plural, one {# petición} other {# peticiones}}',
  more: 'Ver más antiguas',
  moreFailed: 'No se pudieron leer las más antiguas',

  nothingWithPeople:
    'Ninguna petición que saliera de este equipo ha llevado contactos ({requests, plural, one {# petición registrada} other {# peticiones registradas}}).',
  someWithPeople:
    '{withPeople, plural, one {# petición que salió de este equipo llevaba} other {# peticiones que salieron de este equipo llevaban}} contactos, de {requests, plural, one {# registrada} other {# registradas}}.',
  onlyWithPeople: 'Solo las que llevaban contactos',

  columnTime: 'Cuándo',
  columnHost: 'A dónde',
  columnPurpose: 'Para qué',
  columnPeople: 'Personas',
  columnFields: 'Datos que llevaba',
  columnOutcome: 'Resultado',
  noFields: 'ninguno',
  practice: 'Práctica',
  open: 'Ver {purpose}, {time}',

  done: 'Aceptada',
  refused: 'Rechazada',
  'not-sent': 'No salió',
  unknown: 'Sin respuesta clara',

  detailTitle: 'Petición',
  fact: 'Dato',
  began: 'Salió',
  lasted: 'Duró',
  size: 'Tamaño',
  method: 'Método y dirección',
  status: 'Respuesta',
  reason: 'Motivo',
  noStatus: 'no hubo',
  request: 'Lo que se pidió',
  answer: 'Lo que respondió',
  noAnswer: 'No llegó ninguna respuesta.',
  masked: 'Las claves, los números y los textos están ocultos: también así se guardan.',
} as const

/** What each operation of the provider is for. */
export const operations = {
  createGroup: 'Crear un grupo',
  listGroups: 'Ver los grupos',
  addContacts: 'Subir contactos a un grupo',
  deleteContacts: 'Quitar contactos de un grupo',
  deleteGroup: 'Borrar un grupo',
  listContacts: 'Ver los contactos de un grupo',
  sendToGroup: 'Enviar una campaña a un grupo',
  sendToContacts: 'Enviar una campaña directa',
  getCampaign: 'Consultar una campaña',
  findCampaigns: 'Buscar campañas',
  updateCampaign: 'Cambiar una campaña',
  cancelCampaign: 'Cancelar una campaña',
  account: 'Consultar la cuenta',
  login: 'Iniciar sesión',
  sendSms: 'Enviar un SMS',
  bulkSendSms: 'Enviar varios SMS',
  deliveryStatus: 'Consultar una entrega',
  sendVoice: 'Hacer una llamada',
} as const satisfies Record<OperationName, string>
