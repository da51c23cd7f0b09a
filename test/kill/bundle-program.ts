// Builds a program of the harness into one file, so that hundreds of starts take no time; a wrong engine changes its text on the way.
import { rmSync } from 'node:fs'
import { join, resolve, sep } from 'node:path'
import { build, type Plugin } from 'vite'

/** One deliberate mistake: the text of a file is replaced; text that is not there is an error. */
export type Patch = { readonly file: string; readonly from: string; readonly to: string }

const programs = {
  sender: 'sender.ts',
  histories: 'histories.ts',
  'crash-points': '../crash/main.ts',
} as const
type Program = keyof typeof programs

/** Reading hundreds of certificates at each start, for a provider that is spoken to without any. */
const withoutCertificates: Patch = {
  file: 'adapters/trusted-certificates.ts',
  from: 'usual ??= usualCertificates()',
  to: 'usual ??= []',
}

/** Answers the path of the program. */
export async function bundleProgram(
  program: Program,
  folder: string,
  patches: readonly Patch[] = [],
): Promise<string> {
  rmSync(folder, { recursive: true, force: true })
  const applied = new Set<Patch>()
  const all = program === 'sender' ? [...patches, withoutCertificates] : patches
  await build({
    configFile: false,
    logLevel: 'error',
    plugins: [patching(all, applied)],
    ssr: { noExternal: true, target: 'node' },
    build: {
      ssr: resolve(import.meta.dirname, programs[program]),
      outDir: folder,
      target: 'node24',
      // A start is most of what a kill costs, and reading the program most of a start.
      minify: true,
      rolldownOptions: { output: { entryFileNames: `${program}.mjs`, codeSplitting: false } },
    },
  })
  const missed = all.find((patch) => !applied.has(patch))
  if (missed) throw new Error(`nothing to replace in ${missed.file}: ${missed.from}`)
  return join(folder, `${program}.mjs`)
}

function patching(patches: readonly Patch[], applied: Set<Patch>): Plugin {
  return {
    name: 'wrong-engine',
    enforce: 'pre',
    transform(code, id) {
      const path = id.split(sep).join('/')
      let text = code
      for (const patch of patches.filter(({ file }) => path.endsWith(file))) {
        if (!text.includes(patch.from)) continue
        applied.add(patch)
        text = text.replace(patch.from, () => patch.to)
      }
      return text === code ? null : { code: text, map: null }
    },
  }
}
