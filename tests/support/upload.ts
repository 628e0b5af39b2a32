/** What a phone does with a picture: a ticket from the local cloud, then the bytes. */
import { PNG } from 'pngjs'
import type { LocalCloud } from '../../local-cloud/cloud'

/** A real picture, of which nothing matters. */
export const smallPicture: Uint8Array = PNG.sync.write(new PNG({ width: 8, height: 8 }))

/** The fileID. Throws when the cloud does not take it. */
export async function uploadFile(
  cloud: Pick<LocalCloud, 'url'>,
  persona: string,
  cloudPath: string,
  bytes: Uint8Array,
): Promise<string> {
  const ticket = await fetch(`${cloud.url}/upload`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Persona ${persona}` },
    body: JSON.stringify({ cloudPath }),
  })
  const { fileID, url } = (await ticket.json()) as { fileID: string; url: string }
  const { status } = await fetch(url, { method: 'PUT', body: Buffer.from(bytes) })
  if (status !== 200) throw new Error(`the upload of ${cloudPath} was answered with ${status}`)
  return fileID
}
