// Everything a screen stands on: theme, words, dates, dialogs and toasts, in the language and look the person chose.
import { MantineProvider, useComputedColorScheme, useMantineColorScheme } from '@mantine/core'
import { DatesProvider } from '@mantine/dates'
import { ModalsProvider } from '@mantine/modals'
import { Notifications } from '@mantine/notifications'
import { type ReactNode, useEffect } from 'react'
import { IntlProvider } from 'use-intl'
import type { Settings } from '../../shared/settings/settings.ts'
import { en } from '../words/en.ts'
import { es } from '../words/es.ts'
import { pageNonce } from './page-security.ts'
import { theme } from './theme.ts'

const catalogues = { es, en } as const

type Props = { readonly settings: Settings; readonly children: ReactNode }

export function Root({ settings, children }: Props) {
  const { language, zone } = settings
  const nonce = pageNonce ? { getStyleNonce: () => pageNonce ?? '' } : {}
  useEffect(() => {
    document.documentElement.lang = language
  }, [language])
  return (
    <MantineProvider theme={theme} defaultColorScheme="auto" {...nonce}>
      <IntlProvider
        locale={language}
        messages={catalogues[language] as typeof es}
        timeZone={zone}
        onError={failLoudly}
      >
        <DatesProvider settings={{ locale: language, firstDayOfWeek: 1 }}>
          <ModalsProvider>
            <ColourScheme chosen={settings.theme} />
            <Notifications position="top-right" />
            {children}
          </ModalsProvider>
        </DatesProvider>
      </IntlProvider>
    </MantineProvider>
  )
}

/** Applies the chosen theme, and tells AG Grid, which listens to an attribute of its own. */
function ColourScheme({ chosen }: { readonly chosen: Settings['theme'] }) {
  const { setColorScheme } = useMantineColorScheme({ keepTransitions: false })
  const computed = useComputedColorScheme('light')
  useEffect(() => setColorScheme(chosen === 'system' ? 'auto' : chosen), [chosen, setColorScheme])
  useEffect(() => {
    document.body.dataset.agThemeMode = computed
  }, [computed])
  return null
}

/** A missing sentence is a bug: it must not pass unseen as a key on the screen. */
function failLoudly(error: Error) {
  console.error(error)
}
