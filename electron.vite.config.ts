// Builds the three parts of the app; by default for the Electron it ships with, on request for the stand-in used in tests.
import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'

const at = (path: string) => resolve(import.meta.dirname, path)

/** Electron 33 has no `node:sqlite`; the package has the same API. */
const runtimes = {
  'electron-45': { node: 'node24', chrome: 'chrome156', modules: {} },
  'electron-33': {
    node: 'node20.18',
    chrome: 'chrome130',
    modules: { 'node:sqlite': '@photostructure/sqlite' },
  },
} as const

const name = process.env.CAMPANERO_RUNTIME ?? 'electron-45'
if (!Object.hasOwn(runtimes, name)) throw new Error(`CAMPANERO_RUNTIME: no runtime "${name}"`)
const runtime = runtimes[name as keyof typeof runtimes]

export default defineConfig({
  main: {
    build: {
      target: runtime.node,
      rolldownOptions: {
        input: {
          main: at('electron/main.ts'),
          'workspace-chore-thread': at('electron/adapters/workspace-chore-thread.ts'),
        },
        output: { format: 'es', entryFileNames: '[name].js', paths: runtime.modules },
      },
    },
  },
  preload: {
    build: {
      target: runtime.node,
      externalizeDeps: false,
      rolldownOptions: {
        input: { preload: at('electron/preload.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: at('renderer'),
    html: { cspNonce: '__CSP_NONCE__' },
    plugins: [react()],
    worker: { format: 'es' },
    build: {
      target: runtime.chrome,
      minify: true,
      outDir: at('out/renderer'),
      // The page's policy allows no inlined fonts or scripts.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 5000,
      rolldownOptions: { input: at('renderer/index.html') },
    },
  },
})
