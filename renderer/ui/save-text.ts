// Hands a text to the person as a file, the way a page can: as a download.

export function saveText(text: string, fileName: string): void {
  const type = fileName.endsWith('.json') ? 'application/json' : 'text/csv'
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }))
  const link = document.createElement('a')
  link.href = url
  link.download = fileName
  link.click()
  URL.revokeObjectURL(url)
}
