// The sentences of the native menu, in both languages; the page's own words live in its catalogues.
import type { Language } from '../shared/settings/settings.ts'

const es = {
  file: '&Archivo',
  newCampaign: 'Nueva campaña',
  openFile: 'Abrir archivo…',
  stopAll: 'Detener todo…',
  settings: 'Ajustes',
  quit: 'Salir',
  edit: '&Edición',
  undo: 'Deshacer',
  redo: 'Rehacer',
  cut: 'Cortar',
  copy: 'Copiar',
  paste: 'Pegar',
  selectAll: 'Seleccionar todo',
  find: 'Buscar',
  view: '&Ver',
  palette: 'Buscar o ejecutar…',
  zoomIn: 'Acercar',
  zoomOut: 'Alejar',
  actualSize: 'Tamaño real',
  fullScreen: 'Pantalla completa',
  help: 'A&yuda',
  shortcuts: 'Atajos de teclado',
  about: 'Acerca de Campanero',
  developerTools: 'Herramientas de desarrollo',
} as const

export type MenuWords = Readonly<Record<keyof typeof es, string>>

const en: MenuWords = {
  file: '&File',
  newCampaign: 'New campaign',
  openFile: 'Open file…',
  stopAll: 'Stop everything…',
  settings: 'Settings',
  quit: 'Quit',
  edit: '&Edit',
  undo: 'Undo',
  redo: 'Redo',
  cut: 'Cut',
  copy: 'Copy',
  paste: 'Paste',
  selectAll: 'Select all',
  find: 'Find',
  view: '&View',
  palette: 'Search or run…',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  actualSize: 'Actual size',
  fullScreen: 'Full screen',
  help: '&Help',
  shortcuts: 'Keyboard shortcuts',
  about: 'About Campanero',
  developerTools: 'Developer tools',
}

export const menuWords: Readonly<Record<Language, MenuWords>> = { es, en }
