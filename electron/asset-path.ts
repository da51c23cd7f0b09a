// Turns an app:// address into a file of the renderer's folder, or refuses it.
import { isAbsolute, relative, resolve } from 'node:path'

/** Undefined for anything outside `root`. Decodes once: what is still encoded after that is a file's real name. */
export function assetPath(root: string, url: string): string | undefined {
  const { pathname } = new URL(url)
  const decoded = decodeOnce(pathname)
  if (decoded === undefined || /[\0\\]/.test(decoded)) return undefined
  const file = resolve(root, `.${decoded === '/' ? '/index.html' : decoded}`)
  const inside = relative(root, file)
  return inside === '' || inside.startsWith('..') || isAbsolute(inside) ? undefined : file
}

function decodeOnce(pathname: string): string | undefined {
  try {
    return decodeURIComponent(pathname)
  } catch {
    return undefined
  }
}
