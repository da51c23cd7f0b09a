// The path of a dropped file, asked of the preload script because the sandbox hides it from the page.

/** Empty for a file that is not on disk (pasted text, a test's own File). */
export function pathOfFile(file: File): string {
  return window.bridge.pathForFile(file)
}
