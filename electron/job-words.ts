// The sentences of the notices about jobs, in both languages; the page's own words live in its catalogues.
import type { Language } from '../shared/settings/settings.ts'
import type { JobNotice } from './job-signs.ts'

type JobWords = Readonly<Record<JobNotice['ending'], string>>

const es: JobWords = {
  arrived: 'Terminó de subir.',
  failed: 'No se pudo completar. En la ventana está lo que pasó.',
  unclear: 'Pudo haberse enviado: no llegó una respuesta clara. Revise Inicio.',
  waiting: 'No hay conexión con el proveedor. La carga espera.',
}

const en: JobWords = {
  arrived: 'It is uploaded.',
  failed: 'It could not be completed. The window says what happened.',
  unclear: 'It may have been sent: no clear answer came. Look at Home.',
  waiting: 'There is no connection to the provider. The upload waits.',
}

export const jobWords: Readonly<Record<Language, JobWords>> = { es, en }
