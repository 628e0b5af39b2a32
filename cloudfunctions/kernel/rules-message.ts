/** A message as WeChat takes it: fields cut to the limits of their kind, so that a long name never stops a message. */
import { type FieldKind, type MessageKind, messageKinds, type TemplateKey } from '../../src/contract/messages'

type Fit = (text: string) => string
export type TemplateData = Readonly<Record<string, { readonly value: string }>>

/** WeChat, 参数值限制: thing at most 20 characters, phrase at most 5 Chinese ones; an empty value is refused. */
const thingMost = 20
const phraseMost = 5
const cut = (text: string, most: number) => {
  const characters = Array.from(text)
  return characters.length > most ? `${characters.slice(0, most - 1).join('')}…` : text
}

const fits: Readonly<Record<FieldKind, Fit>> = {
  thing: text => cut(text.replace(/\s+/g, ' ').trim(), thingMost) || '-',
  phrase: text => {
    const word = text.replace(/[^\p{Script=Han}]/gu, '')
    if (word === '') throw new TypeError('a phrase has Chinese characters only')
    return Array.from(word).slice(0, phraseMost).join('')
  },
  time: text => {
    if (!/^\d{4}-\d{2}-\d{2} \d{2}:\d{2}$/.test(text)) throw new TypeError('a time reads 2026-11-23 18:05 (localTime)')
    return text
  },
}

const fitOf = (key: TemplateKey): Fit => fits[key.replace(/\d+$/, '') as FieldKind]

/** The template's data. Throws on a missing or unknown field, a phrase without Chinese, a time that is none: mistakes of the domain. */
export function templateData(kind: MessageKind, fields: Readonly<Record<string, string>>): TemplateData {
  const wanted: Readonly<Record<string, { readonly key: TemplateKey }>> = messageKinds[kind].fields
  const unknown = Object.keys(fields).filter(name => !Object.hasOwn(wanted, name))
  if (unknown.length > 0) throw new TypeError(`${kind} has no field ${unknown.join(', ')}`)
  return Object.fromEntries(
    Object.entries(wanted).map(([name, { key }]) => {
      const text = fields[name]
      if (text === undefined) throw new TypeError(`${kind} needs the field ${name}`)
      return [key, { value: fitOf(key)(text) }]
    }),
  )
}
