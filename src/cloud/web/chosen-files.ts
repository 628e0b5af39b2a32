import type { LocalFile } from '../platform-contract'

/** By address: the site's own rules (CSP) let pictures be shown by such an address, but not read back. */
const chosen = new Map<string, Blob>()

/** The bytes of a file that was chosen since the page was loaded. */
export const contentOf = (path: string): Blob | undefined => chosen.get(path)

/** Keeps the bytes under an address of their own. */
export function remember(name: string, content: Blob): LocalFile {
  const path = URL.createObjectURL(content)
  chosen.set(path, content)
  return { path, name, bytes: content.size }
}

export async function chooseFile(extensions: readonly string[]): Promise<LocalFile | undefined> {
  const [file] = await pickFiles(extensions.map(extension => `.${extension}`).join(','), false)
  return file && remember(file.name, file)
}

/** Opens the browser's dialog; none when the person gave up. `accept`: as of an input for files. */
export function pickFiles(accept: string, multiple: boolean): Promise<readonly File[]> {
  const input = document.createElement('input')
  input.type = 'file'
  input.accept = accept
  input.multiple = multiple
  // in the page, because a browser may forget an element that nobody holds while its dialog is open
  input.hidden = true
  document.body.append(input)
  return new Promise<readonly File[]>(resolve => {
    input.onchange = () => resolve([...(input.files ?? [])])
    input.oncancel = () => resolve([])
    input.click()
  }).finally(() => input.remove())
}
