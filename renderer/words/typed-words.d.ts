// Tells use-intl which sentences exist, so that a wrong name or a missing argument does not compile.
import type { Language } from '../../shared/settings/settings.ts'
import type { es } from './es.ts'

declare module 'use-intl' {
  interface AppConfig {
    Locale: Language
    Messages: typeof es
  }
}
