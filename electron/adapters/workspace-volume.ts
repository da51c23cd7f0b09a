// What the workspace has in its folder besides itself: the file of its key, and room to grow.
import { statfs } from 'node:fs/promises'
import { join } from 'node:path'
import type { DiskPort, KeyFile } from '../core/ports.ts'
import { createDurableFile } from './durable-file.ts'

/** `isDefault`: a new workspace puts its key there without asking, where no key store protects. */
export function createKeyFile(folder: string, isDefault: boolean): KeyFile {
  return { ...createDurableFile(join(folder, 'workspace.key')), isDefault }
}

export function createDisk(folder: string): DiskPort {
  return {
    async freeBytes() {
      const { bavail, bsize } = await statfs(folder)
      return bavail * bsize
    },
  }
}
