import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { leaveOutUnused, neverUsed, unusedAttributes } from './unused-attributes'

const src = path.resolve(__dirname, '../../src')
const screens = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter(file => file.endsWith('.tsx'))
  .map(file => readFileSync(path.join(src, file), 'utf8'))

/** As a screen writes it: `hover-start-time` is hoverStartTime, `bindLongTap` is onLongTap (Taro: onLongPress). */
const written = (attribute: string): readonly string[] => {
  const event = /^bind(.+)$/.exec(attribute)?.[1]
  if (event !== undefined) return event === 'LongTap' ? ['onLongTap', 'onLongPress'] : [`on${event}`]
  return [attribute.replace(/-([a-z])/g, (_, sign: string) => sign.toUpperCase())]
}
/** The opening tags of this component. */
const tags = (component: string): readonly string[] =>
  screens.flatMap(text => text.match(new RegExp(`<${component}\\b[^]*?>`, 'g')) ?? [])

it.each(Object.entries(unusedAttributes))('no %s asks for what is left out of its template', (component, unused) => {
  const found = tags(component)
  expect(found.length).toBeGreaterThan(0)
  const names = unused.flatMap(written)
  for (const tag of found) expect(names.filter(name => new RegExp(`\\s${name}[=\\s>]`).test(tag))).toEqual([])
})

it('there is none of the component whose template is kept for Taro alone', () => expect(tags(neverUsed)).toEqual([]))

it('what is used stays in the table', () => {
  const table = {
    View: { animation: '', 'hover-class': '' },
    Text: { space: '', class: '' },
    ScrollView: { 'scroll-y': '', bounces: '' },
  }
  leaveOutUnused(table)
  expect(table).toEqual({ View: { 'hover-class': '' }, Text: { class: '' }, ScrollView: { 'scroll-y': '' } })
})
