import { fittedSize, squeezeTo } from '../picture-size'
import type { LocalPicture } from '../platform-contract'
import { pickFiles, remember } from './chosen-files'

/** Lets the person choose pictures and makes each small enough to send; what is no picture is left out. */
export async function choosePictures(most: number, bytes?: number): Promise<readonly LocalPicture[]> {
  const files = await pickFiles('image/*', true)
  const pictures = await Promise.all(files.slice(0, most).map(file => squeezed(file, bytes)))
  return pictures.filter(picture => picture !== undefined)
}

async function squeezed(file: File, bytes?: number): Promise<LocalPicture | undefined> {
  try {
    const picture = await createImageBitmap(file)
    const { most, ways } = squeezeTo(bytes)
    let smallest: Blob | undefined
    for (const { side, quality } of ways) {
      const blob = await drawn(picture, side, quality / 100)
      if (!smallest || (blob && blob.size < smallest.size)) smallest = blob ?? smallest
      if (smallest && smallest.size <= most) break
    }
    picture.close()
    return smallest && remember(`${file.name.replace(/\.[^.]*$/, '')}.jpg`, smallest)
  } catch {
    return undefined
  }
}

/** As JPEG with a white ground: what was see-through would turn black. */
async function drawn(picture: ImageBitmap, side: number, quality: number): Promise<Blob | undefined> {
  const canvas = document.createElement('canvas')
  Object.assign(canvas, fittedSize(picture.width, picture.height, side))
  const pen = canvas.getContext('2d')
  if (!pen) return undefined
  pen.fillStyle = '#fff'
  pen.fillRect(0, 0, canvas.width, canvas.height)
  pen.drawImage(picture, 0, 0, canvas.width, canvas.height)
  return (await new Promise<Blob | null>(done => canvas.toBlob(done, 'image/jpeg', quality))) ?? undefined
}
