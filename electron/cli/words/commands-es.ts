// The sentences of the commands on groups, campaigns, single messages and the account, in Spanish.
import type { Look } from '../../../shared/campaigns/campaign.ts'
import type { StopOutcome, StopResult } from '../../../shared/campaigns/stop-all.ts'
import type { GroupOutcome, GroupUploadStatus } from '../../../shared/groups/group.ts'
import type { SingleStatus } from '../../../shared/single/single-message.ts'

const number = (value: number) => value.toLocaleString('es-CO')
const contacts = (count: number | null) => {
  if (count === null) return 'contactos sin contar'
  return count === 1 ? '1 contacto' : `${number(count)} contactos`
}
const people = (count: number) => (count === 1 ? '1 persona' : `${number(count)} personas`)

const outcomes: Readonly<Record<GroupOutcome, string>> = {
  done: 'Hecho.',
  unchanged: 'No llegó respuesta y el grupo quedó igual. Puede repetir.',
  refused: 'El proveedor lo rechazó.',
  unclear: 'Nadie sabe si se hizo. Mire el grupo antes de repetir.',
}

const uploads: Readonly<Record<GroupUploadStatus, string>> = {
  uploading: 'La subida sigue.',
  completed: 'La subida terminó.',
  stopped: 'La subida se detuvo.',
  refused: 'El proveedor rechazó contactos.',
  failed: 'La subida falló.',
  unclear: 'Nadie sabe si llegó el último lote. Mire el grupo antes de repetir.',
}

const singleStatuses: Readonly<Record<SingleStatus, string>> = {
  sending: 'Enviando.',
  sent: 'El proveedor lo aceptó.',
  refused: 'El proveedor lo rechazó. No se envió nada.',
  'not-sent': 'No salió de este equipo. Puede repetir.',
  unresolved:
    'Es posible que se haya enviado: la respuesta se perdió. Búsquelo en el panel del proveedor antes de repetir.',
}

const stops: Readonly<Record<StopOutcome, string>> = {
  stopped: 'se detuvo; no se envió nada.',
  cancelled: 'se canceló lo que faltaba.',
  leaving: 'ya está saliendo; no se puede detener.',
  ended: 'ya había terminado.',
  unclear: 'no se sabe. Búsquela en el panel del proveedor.',
  'not-asked': 'no se pudo preguntar al proveedor; lo programado sigue programado.',
}

type StopLine = Pick<StopResult, 'id' | 'name' | 'outcome' | 'people'> & { readonly reason: string }

export const es = {
  actions: (command: string, actions: readonly string[]) =>
    `Diga qué hacer: campanero ${command} ${actions.join(' | ')}.`,
  surplus: (word: string) => `Sobra "${word}".`,
  name: 'NOMBRE',
  file: 'ARCHIVO',
  needsConfirmation: (exact: string) =>
    `No se hizo nada. Para hacerlo, repita con --confirm "${exact}".`,
  group: (id: string, name: string, count: number | null) => `${id} · ${name} · ${contacts(count)}`,
  noGroup: (id: string) => `No hay un grupo ${id}.`,
  noColumn: (name: string) => `La lista no tiene la columna "${name}".`,
  deleteGroup: (name: string, count: number | null) =>
    `Se borraría el grupo "${name}" con ${contacts(count)}.`,
  groupDeleted: (name: string) => `Se borró el grupo "${name}".`,
  addContacts: (count: number, name: string) =>
    `Se agregarían ${contacts(count)} al grupo "${name}".`,
  removeContacts: (count: number, name: string) =>
    `Se quitarían ${contacts(count)} del grupo "${name}".`,
  uploaded: (done: number, total: number) => `Se subieron ${number(done)} de ${contacts(total)}.`,
  uploadEnded: (status: GroupUploadStatus, cause: string) =>
    cause === '' ? uploads[status] : `${uploads[status]} (${cause})`,
  removed: (outcome: GroupOutcome, before: number | null, after: number | null) =>
    `${outcomes[outcome]} Antes: ${contacts(before)}. Ahora: ${contacts(after)}.`,
  campaign: (id: string, name: string, status: string, audience: number | null) =>
    `${id} · ${name} · ${status} · ${audience === null ? '?' : people(audience)}`,
  noCampaign: (id: string) => `No hay una campaña ${id} en esta carpeta.`,
  nothingToChange: 'Diga qué cambiar: --message, --at o --tranches.',
  updateCampaign: (name: string, audience: number) =>
    `Se cambiaría la campaña "${name}" para ${people(audience)}.`,
  cancelCampaign: (name: string, audience: number) =>
    `Se cancelaría lo que falta de la campaña "${name}" para ${people(audience)}.`,
  resume: (name: string, uploaded: number, audience: number) =>
    `Se reanudaría la campaña "${name}": ya subieron ${number(uploaded)} de ${contacts(audience)}.`,
  sendAgain: (name: string, audience: number) =>
    `Se enviaría de nuevo la campaña "${name}". Si el proveedor tomó el primer envío, ${people(audience)} recibirían el mensaje dos veces.`,
  stopResult: ({ id, name, outcome, people: count, reason }: StopLine) =>
    [`${id} · ${name} · ${people(count)} · ${stops[outcome]}`, reason].filter(Boolean).join(' '),
  stopInWindow: 'Si la ventana de Campanero la tiene abierta, pulse Ctrl+Mayús+X en ella.',
  evidence: {
    marker: (marker: string) => `Marca en el nombre: ·${marker}`,
    left: (at: string) => `La petición salió: ${at}`,
    neverLooked: 'Todavía no se ha buscado en el proveedor.',
    earlier: (count: number) => `Antes se buscó ${number(count)} veces más.`,
    look: ({ at, listed, pages, found, isClear }: Look) =>
      `Buscada ${at}: ${number(listed)} campañas en ${number(pages)} páginas, ${number(found)} con la marca.${isClear ? '' : ' El proveedor no mostró la lista entera.'}`,
  },
  nothingToStop: 'No hay nada por detener.',
  partsEach: (parts: number) => `Partes por persona: ${number(parts)}.`,
  part: (e164: string, messageId: string) => `${e164} · ${messageId}`,
  oneCall: 'Una llamada va a un solo número.',
  singleStatuses,
  account: (id: string, balance: number | null, currency: string) =>
    `Cuenta ${id}: ${balance === null ? 'saldo sin informar' : `${number(balance)} ${currency}`}`,
  practising: (path: string) =>
    `El proveedor de práctica está en marcha; no sale ningún SMS. Use --profile ${path} con esa clave. Ctrl+C lo detiene.`,
  notWritten: (path: string) => `No se pudo escribir ${path}.`,
}

export type CommandWords = typeof es
