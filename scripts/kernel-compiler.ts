// Compiles the kernels of `shared/contacts/kernels/assembly` into code that the product carries with it.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const source = 'shared/contacts/kernels/assembly/main.ts'
export const kernelFile = 'shared/contacts/kernels/kernel-code.ts'

/** Pages of 64 KiB: what `layout.ts` lays out has to fit. */
const memoryPages = '64'

/** The text of the file that holds them. Throws with the compiler's words; `root` is the project. */
export function compiledKernels(root: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'campanero-kernels-'))
  try {
    const output = join(folder, 'kernels.wasm')
    const compiler = join(root, 'node_modules/assemblyscript/bin/asc.js')
    execFileSync(
      process.execPath,
      [
        ...[compiler, source, '--outFile', output, '--runtime', 'stub', '--enable', 'simd'],
        ...['-O3', '--noAssert', '--use', 'abort='],
        ...['--initialMemory', memoryPages, '--maximumMemory', memoryPages],
      ],
      { cwd: root },
    )
    const hex = readFileSync(output).toString('hex')
    return [
      '// The kernels as WebAssembly. Made by `npm run build:kernels` from `assembly/`, never by hand.',
      `export const kernelCode =\n  '${hex}'\n`,
    ].join('\n')
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
