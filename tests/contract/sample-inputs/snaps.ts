/** Valid inputs of snaps; nothing of them is left behind. */
import type { Samples } from './shape'

const reason = '看过了'
const which = { id: 'unknown', version: 1 }
const photos = [{ n: 0, shown: true, boxes: [] }]
const november = { kind: 'praise', from: '2026-11-01', to: '2026-11-30' }
// begun already: refused by every cloud
const pastRule = { from: '2020-01-01', purse: 'volunteer', first: 200, later: 100, dayCap: 400, monthCap: 2_000 }

export const snaps: Samples['snaps'] = {
  form: () => ({}),
  uploaded: () => ({ photos: ['cloud://env.bucket/snaps/none.jpg'] }),
  send: () => ({
    ...{ kind: 'praise', category: 'crossing', node: 'nowhere', where: '', words: '让行', anonymous: false },
    photos: ['cloud://env.bucket/snaps/none.jpg'],
  }),
  alike: ({ node }) => ({ node, category: 'parking' }),
  follow: () => ({ id: 'unknown', follow: true }),
  mine: () => ({}),
  read: () => ({ id: 'unknown' }),
  supplement: () => ({ id: 'unknown', words: '再补一句' }),
  withdraw: () => ({ id: 'unknown' }),
  rate: () => ({ id: 'unknown', stars: 5, words: '' }),
  reopen: () => ({ id: 'unknown', words: '还是没人管' }),
  queue: ({ node }) => ({ node, list: 'waiting' }),
  look: () => ({ id: 'unknown' }),
  accept: () => ({ ...which, photos }),
  rehide: () => ({ ...which, photos }),
  decline: () => ({ ...which, why: reason }),
  ask: () => ({ ...which, question: '在哪个门？' }),
  merge: () => ({ ...which, into: 'unknown' }),
  forward: ({ node }) => ({ ...which, to: node, reason }),
  correctCategory: () => ({ ...which, category: 'crossing' }),
  take: () => which,
  answer: () => ({ ...which, words: '清走了' }),
  rules: ({ node }) => ({ node }),
  setRule: ({ node }) => ({ node, rule: pastRule }),
  figures: ({ node }) => ({ node, ...november }),
  exportSnaps: ({ node }) => ({ node, ...november }),
  exportPart: ({ node }) => ({ node, id: 'unknown', part: 1 }),
}
