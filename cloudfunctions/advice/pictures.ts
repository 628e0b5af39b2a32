/** Pictures of a consultation. */
import { derivedId, lookIntoPictures, type PictureRecord } from '../kernel'

/** Where a person's pictures lie. It names nobody: links show it to the other side. */
export const folderOf = (personId: string): string => `advice/${derivedId('adviceFolder', personId)}`

export const lookInto = (files: readonly string[], owner: string) => lookIntoPictures(files, folderOf(owner))

/** Every file of these messages. */
export const filesOf = (messages: readonly { readonly pictures: readonly PictureRecord[] }[]): string[] =>
  messages.flatMap(({ pictures }) => pictures.map(({ file }) => file))
