// Puts a component into a page with the app's theme, words and dates, as the window does.
import { MantineProvider } from '@mantine/core'
import { DatesProvider } from '@mantine/dates'
import { cleanup, configure, render } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { IntlProvider } from 'use-intl'
import { afterEach } from 'vitest'
import { theme } from '../../../renderer/app/theme.ts'
import { es } from '../../../renderer/words/es.ts'
import { lendWhatJsdomLacks } from './jsdom-gaps.ts'

afterEach(cleanup)
// A busy machine must not read as a failure.
configure({ asyncUtilTimeout: 10_000 })

/** In Spanish and Colombia's time; a sentence that is missing fails the test. */
export function show(element: ReactNode) {
  lendWhatJsdomLacks()
  const keyboard = userEvent.setup()
  const page = render(element, {
    wrapper: ({ children }) => (
      <MantineProvider theme={theme} env="test">
        <IntlProvider locale="es" messages={es} timeZone="America/Bogota" onError={failLoudly}>
          <DatesProvider settings={{ locale: 'es', firstDayOfWeek: 1 }}>{children}</DatesProvider>
        </IntlProvider>
      </MantineProvider>
    ),
  })
  return { ...page, keyboard }
}

function failLoudly(error: Error) {
  throw error
}
