// Start here: the page's security first, then styles, stores, and the window's content.
import './app/page-security.ts'
import '@mantine/core/styles.layer.css'
import '@mantine/dates/styles.layer.css'
import '@mantine/dropzone/styles.layer.css'
import '@mantine/notifications/styles.layer.css'
import '@mantine/charts/styles.layer.css'
import '@mantine/spotlight/styles.layer.css'
import '@fontsource-variable/inter/index.css'
import 'dayjs/locale/es'
import './ui/tokens.css'
import { createRoot } from 'react-dom/client'
import { App } from './app/app.tsx'
import { createStores } from './app/stores.ts'
import { call } from './bridge/call.ts'
import { listen } from './bridge/events.ts'

const root = document.getElementById('root')
if (!root) throw new Error('The page has no #root')
createRoot(root).render(<App stores={createStores({ call, listen })} />)
