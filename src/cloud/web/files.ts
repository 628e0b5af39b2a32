/** Lets the browser download a text; false when it cannot. */
export const downloadText = (fileName: string, text: string): boolean =>
  download(fileName, () => new Blob([text], { type: 'text/plain;charset=utf-8' }))

/** The same for a file that came as base64. */
export const downloadBase64 = (fileName: string, base64: string, type: string): boolean =>
  download(fileName, () => new Blob([Uint8Array.from(atob(base64), sign => sign.charCodeAt(0))], { type }))

function download(fileName: string, content: () => Blob): boolean {
  try {
    const address = URL.createObjectURL(content())
    const link = document.createElement('a')
    link.href = address
    link.download = fileName
    link.click()
    // the download has to have begun
    setTimeout(() => URL.revokeObjectURL(address), 1000)
    return true
  } catch {
    return false
  }
}

export async function copyToClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return copyBySelection(text)
  }
}

/** Without permission for the clipboard, browsers still copy what is selected. */
function copyBySelection(text: string): boolean {
  if (typeof document === 'undefined') return false
  const area = document.createElement('textarea')
  area.value = text
  area.style.position = 'fixed'
  document.body.append(area)
  area.select()
  try {
    return document.execCommand('copy')
  } catch {
    return false
  } finally {
    area.remove()
  }
}
