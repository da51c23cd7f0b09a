// Builds the bench's page as the app is built, serves it on this computer, and opens it in Chromium.
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { extname, join, resolve } from 'node:path'
import { type Browser, chromium } from 'playwright'
import { build } from 'vite'

const chromiumPath = process.env.CHROMIUM ?? '/usr/bin/chromium'

export type BenchBrowser = {
  readonly browser: Browser
  readonly address: string
  readonly close: () => Promise<void>
}

/** Throws a sentence for the person when there is no Chromium. */
export async function openBenchBrowser(): Promise<BenchBrowser> {
  if (!existsSync(chromiumPath)) {
    throw new Error(
      `There is no Chromium at ${chromiumPath}. Install it (Debian: apt-get install chromium), or give its path in CHROMIUM.`,
    )
  }
  const folder = mkdtempSync(join(tmpdir(), 'campanero-bench-'))
  await buildPage(folder)
  const server = await serve(folder)
  const { port } = server.address() as AddressInfo
  const browser = await chromium.launch({
    executablePath: chromiumPath,
    args: ['--js-flags=--expose-gc', '--no-sandbox'],
  })
  return {
    browser,
    address: `http://127.0.0.1:${port}/import-page.html`,
    async close() {
      await browser.close()
      server.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** With the options that the app's own window and worker are built with. */
async function buildPage(outDir: string): Promise<void> {
  const root = resolve(import.meta.dirname, 'import-page')
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    worker: { format: 'es' },
    build: {
      outDir,
      emptyOutDir: false,
      target: 'es2023',
      minify: true,
      assetsInlineLimit: 0,
      rolldownOptions: { input: join(root, 'import-page.html') },
    },
  })
}

const types: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript' }

function serve(folder: string): Promise<Server> {
  const server = createServer(async ({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://localhost')
    try {
      const content = await readFile(join(folder, pathname))
      response.setHeader('content-type', types[extname(pathname)] ?? 'application/octet-stream')
      response.end(content)
    } catch {
      response.writeHead(404).end()
    }
  })
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)))
}
