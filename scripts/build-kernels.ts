// `npm run build:kernels`: compiles the kernels after a change to them.
import { writeFileSync } from 'node:fs'
import { compiledKernels, kernelFile } from './kernel-compiler.ts'

writeFileSync(kernelFile, compiledKernels(process.cwd()))
console.log(`Written: ${kernelFile}`)
