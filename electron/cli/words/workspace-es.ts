// The sentences of the command on the file with the work, in Spanish.
import type { KeepDays, WorkTask } from '../../../shared/workspace/workspace-view.ts'

const number = (value: number) => value.toLocaleString('es-CO')
const size = (bytes: number) => `${number(Math.ceil(bytes / 1024))} KB`
const tasks: Readonly<Record<WorkTask, string>> = {
  'backing-up': 'Copiando',
  restoring: 'Restaurando',
  recovering: 'Recuperando',
  forgetting: 'Borrando',
}
const kinds = {
  damaged: 'dañado, apartado',
  replaced: 'reemplazado por una copia',
  'before-update': 'de antes de una actualización',
} as const

export const es = {
  help: `Uso: campanero workspace (status | backup ARCHIVO | restore ARCHIVO --confirm restore | recover |
       start-new --confirm start-new | forget ID --confirm N | keep N) --workspace CARPETA [--json]

El archivo en que queda el trabajo: listas, campañas y el registro de envíos.

  status        dónde está, cuánto ocupa, por qué no abre, y qué copias hay apartadas
  backup        hace una copia entera y revisada en ARCHIVO, que no debe existir
  restore       pone una copia en su lugar; lo que había queda apartado
  recover       rescata lo que se pueda leer de un archivo dañado
  start-new     empieza vacío después de un archivo dañado
  forget        borra los contactos y textos de una campaña terminada (ID) y las copias apartadas
  keep          días que se conservan los datos después del fin: 30, 60, 90, 180, 365 o always`,
  tasks,
  open: (path: string, bytes: number, days: KeepDays) =>
    `${path} · ${size(bytes)} · conserva los datos de cada campaña ${
      days === 'always' ? 'siempre' : `${days} días después de su fin`
    }`,
  copy: (kind: keyof typeof kinds, path: string, bytes: number) =>
    `${path} · ${size(bytes)} · ${kinds[kind]}`,
  exists: (path: string) => `Ya existe ${path}. Dé otro nombre.`,
  backedUp: (path: string) => `La copia quedó en ${path}, revisada.`,
  restorePlan: (path: string) =>
    `Se pondría ${path} en lugar del espacio de trabajo, que quedaría apartado. Lo enviado después de la copia no estará en ella: las campañas sin terminar se buscan en el proveedor y ninguna se reanuda sola.`,
  startNewPlan:
    'Se empezaría con un espacio vacío. No sabrá de ningún envío anterior: Campanero no podrá avisar si algo ya se envió. El archivo dañado se conserva.',
  forgetPlan: (name: string, people: number) =>
    `Se borrarían de este equipo los contactos (${number(people)}) y los textos de la campaña "${name}", y las copias apartadas. Queda una línea con nombre, fechas y cifras.`,
  forgotten: (campaigns: number, contacts: number) =>
    campaigns === 0
      ? 'Sus datos ya estaban borrados.'
      : `Se borraron los datos de ${number(campaigns)} ${campaigns === 1 ? 'campaña' : 'campañas'} (${number(contacts)} contactos).`,
  unsure: (count: number) =>
    `Campañas que pudieron enviarse después de la copia: ${number(count)}. Véalas con: campanero unresolved`,
  notWhole: 'Una parte del archivo dañado no se pudo leer y no está.',
  exclusionsLeft: (count: number) =>
    `Quedaron atrás ${count} números excluidos: su clave es otra. Agréguelos de nuevo antes de enviar.`,
  exclusionsUnknown:
    'Los números excluidos después de la copia no se pudieron traer. Revise la lista de excluidos antes de enviar.',
  notReadable: 'La clave de este equipo no abre sus listas y textos.',
}
