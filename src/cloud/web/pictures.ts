import { fittedSize } from '../picture-size'
import type { LocalPicture } from '../platform-contract'
import { pickFiles, remember } from './chosen-files'

const jpegQuality = 0.8

/** Lets the person choose pictures and makes each small enough to send; what is no picture is left out. */
export async function choosePictures(most: number): Promise<readonly LocalPicture[]> {
  const files = await pickFiles('image/*', true)
  const pictures = await Promise.all(files.slice(0, most).map(smaller))
  return pictures.filter(picture => picture !== undefined)
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
    return remember(name, blob)
  } catch {
    return undefined
  }
}
