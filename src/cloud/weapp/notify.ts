import { kindsPerQuestion, type MessageKind } from '../../contract/messages'
import type { Platform } from '../platform-contract'
import type { Wx } from './wx'

/** WeChat's dialog for subscribe messages. It opens only when `wx` is called within the tap, so nothing is awaited before. */
export function weappNotify(
  wx: Pick<Wx, 'requestSubscribeMessage'>,
  templates: Readonly<Record<string, string>>,
): Platform['askToNotify'] {
  return kinds => {
    const asked = [...new Set(kinds)].slice(0, kindsPerQuestion)
    if (asked.length === 0 || !wx.requestSubscribeMessage) return Promise.resolve([])
    const question = wx.requestSubscribeMessage({ tmplIds: asked.map(kind => templates[kind] ?? '') })
    const accepted = (answer: Readonly<Record<string, unknown>>): readonly MessageKind[] =>
      asked.filter(kind => answer[templates[kind] ?? ''] === 'accept')
    return question.then(accepted, () => [])
  }
}
