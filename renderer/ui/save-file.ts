// Hands bytes to the person as a file, the way a page can: as a download.

export function saveFile(pieces: readonly Uint8Array[], fileName: string): void {
  const url = URL.createObjectURL(new Blob(pieces as Uint8Array<ArrayBuffer>[]))
  const link = document.createElement('a')
  link.href = url
  link.download = fileName
  link.click()
  URL.revokeObjectURL(url)
}
