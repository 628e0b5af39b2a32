import { fittedSize } from '../picture-size'
import type { LocalPicture } from '../platform-contract'

const jpegQuality = 0.8

/** By address: the site's own rules (CSP) let pictures be shown by such an address, but not read back. */
const chosen = new Map<string, Blob>()

/** The bytes of a picture that was chosen since the page was loaded. */
export const contentOf = (path: string): Blob | undefined => chosen.get(path)

/** Lets the person choose pictures and makes each small enough to send; what is no picture is left out. */
export async function choosePictures(most: number): Promise<readonly LocalPicture[]> {
  const files = await pickFiles()
  const pictures = await Promise.all(files.slice(0, most).map(smaller))
  return pictures.filter(picture => picture !== undefined)
}

function pickFiles(): Promise<readonly File[]> {
  const input = document.createElement('input')
  input.type = 'file'
  input.accept = 'image/*'
  input.multiple = true
  // in the page, because a browser may forget an element that nobody holds while its dialog is open
  input.hidden = true
  document.body.append(input)
  return new Promise<readonly File[]>(resolve => {
    input.onchange = () => resolve([...(input.files ?? [])])
    input.oncancel = () => resolve([])
    input.click()
  }).finally(() => input.remove())
}

/** As JPEG with a white ground: what was see-through would turn black. */
async function smaller(file: File): Promise<LocalPicture | undefined> {
  try {
    const picture = await createImageBitmap(file)
    const canvas = document.createElement('canvas')
    Object.assign(canvas, fittedSize(picture.width, picture.height))
    const pen = canvas.getContext('2d')
    if (!pen) return undefined
    pen.fillStyle = '#fff'
    pen.fillRect(0, 0, canvas.width, canvas.height)
    pen.drawImage(picture, 0, 0, canvas.width, canvas.height)
    picture.close()
    const blob = await new Promise<Blob | null>(done => canvas.toBlob(done, 'image/jpeg', jpegQuality))
    if (!blob) return undefined
    const name = `${file.name.replace(/\.[^.]*$/, '')}.jpg`
    const path = URL.createObjectURL(blob)
    chosen.set(path, blob)
    return { path, name, bytes: blob.size }
  } catch {
    return undefined
  }
}
