/** Reads XML part by part. A document type brings no entities: the parser knows the five of XML and refuses others. */
import { Damaged } from './unpack'

export interface Elements {
  /** names without their prefix, of elements and of attributes */
  readonly open?: (name: string, attribute: (name: string) => string | undefined) => void
  readonly text?: (text: string) => void
  readonly close?: (name: string) => void
}

/** Takes bytes of one document. Throws `Damaged` when they are no XML. */
export async function elementReader({ open, text, close }: Elements): Promise<(part: Uint8Array) => void> {
  const { parser } = await import('sax')
  const decoder = new TextDecoder()
  const reader = parser(true, { position: false })
  reader.onerror = error => {
    throw new Damaged(error.message)
  }
  reader.onopentag = ({ name, attributes }) =>
    open?.(bare(name), wanted => {
      const found = attributes[wanted] ?? attributes[Object.keys(attributes).find(key => bare(key) === wanted) ?? '']
      return typeof found === 'string' ? found : found?.value
    })
  reader.ontext = words => text?.(words)
  reader.oncdata = words => text?.(words)
  reader.onclosetag = name => close?.(bare(name))
  return part => {
    reader.write(decoder.decode(part, { stream: true }))
  }
}

const bare = (name: string): string => name.slice(name.indexOf(':') + 1)
