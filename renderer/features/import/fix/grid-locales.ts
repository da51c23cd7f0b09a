// The grid's own words, for each language of the window.
import { AG_GRID_LOCALE_EN, AG_GRID_LOCALE_ES } from '@ag-grid-community/locale'

export const gridLocales = { es: AG_GRID_LOCALE_ES, en: AG_GRID_LOCALE_EN } as const
