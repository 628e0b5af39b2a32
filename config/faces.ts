/** Puts the network that finds faces beside a function, with its licence. Nothing else of that package is used. */
import { copyFile, mkdir } from 'node:fs/promises'
import path from 'node:path'
import { faceFiles } from '../cloudfunctions/pictures/face-net'

const origin = path.dirname(require.resolve('@vladmandic/face-api/package.json'))

export async function layOutFaces(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true })
  await Promise.all(faceFiles.map(file => copyFile(path.join(origin, 'model', file), path.join(folder, file))))
  await copyFile(path.join(origin, 'LICENSE'), path.join(folder, 'LICENSE.txt'))
}
