/** A station's wall: the poster that was printed for it, as a scanner sees it. */
import { expectDone } from '../../local-cloud/seed/caller'
import { posters } from '../../src/contract/posters'
import { readPdfPictures } from './pdf'
import { scanned } from './scan'
import type { Town } from './town'

/** Prints the poster of a station, takes the code's picture out of the PDF and reads it with a real decoder. */
export async function sceneOnTheWall(town: Town, node: string): Promise<string> {
  const worker = town.as('li-wen')
  const { pdf, more } = expectDone(await worker(posters.print, { node, size: 'A4' }))
  const parts = [pdf]
  for (let part = 1; more && part < more.parts; part += 1)
    parts.push(expectDone(await worker(posters.part, { node, id: more.id, part })).pdf)
  const [[picture] = []] = readPdfPictures(Buffer.from(parts.join(''), 'base64'))
  if (!picture) throw new Error('the poster has no picture')
  return scanned(picture).scene
}
