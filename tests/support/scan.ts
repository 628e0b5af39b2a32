/** What the app makes of a code: scanned from a picture, or typed. */
import jsQR from 'jsqr'
import { parseScene, type Scene, sceneOfScan } from '../../src/cloud/scene'
import { sceneOfTyped } from '../../src/cloud/scene-of-typed'
import { routes } from '../../src/ui/navigation/routes'
import type { PdfPicture } from './pdf'

/** The page that a code must open. */
export const scanPage = routes.scan

/** Throws when no scanner reads the picture. */
export function scanned({ pixels, width, height }: PdfPicture): { known: Scene; scene: string; page: string | null } {
  const text = jsQR(pixels, width, height)?.data
  if (text === undefined) throw new Error('no code that a scanner reads')
  const scene = sceneOfScan(text)
  return { known: parseScene(scene), scene, page: new URL(text).searchParams.get('page') }
}

export const typed = (text: string): Scene => parseScene(sceneOfTyped(text))
