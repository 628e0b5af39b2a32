/** A valid input for every action of the honour board; each is refused by every cloud or leaves nothing. */
import type { Samples } from './shape'

const draft = { title: '雪天扶起一位老人', text: '早上下雪，他把摔倒的老人送回了家。' }
const which = { id: 'unknown', version: 1 }

export const honours: Samples['honours'] = {
  board: ({ node }) => ({ node }),
  read: () => ({ id: 'unknown' }),
  slides: ({ node }) => ({ node }),
  like: () => ({ id: 'unknown', like: true }),
  nominate: () => ({ node: 'nowhere', whom: '王师傅', what: '天天帮邻居扫雪', witness: '', day: '2026-01-05' }),
  myNominations: () => ({}),
  consentAsked: () => ({ code: '0000000000000000' }),
  answerConsent: () => ({ code: '0000000000000000', yes: true, name: '王师傅' }),
  aboutMe: () => ({}),
  councilOf: ({ node }) => ({ node }),
  addMember: ({ node }) => ({ node, scene: 'p.000000000000000000' }),
  removeMember: ({ node }) => ({ node, id: 'nobody' }),
  toRate: () => ({}),
  rate: () => ({ id: 'unknown', stars: 5 }),
  desk: ({ node }) => ({ node, list: 'draft' }),
  look: () => ({ id: 'unknown' }),
  write: ({ node }) => ({ node: `${node}.nowhere`, draft }),
  edit: () => ({ ...which, draft }),
  askConsent: () => which,
  recordConsent: () => ({ ...which, shown: { by: 'signature', signature: '1,2 3,4' } }),
  show: () => which,
  release: () => which,
  sendBack: () => ({ ...which, reason: '照片看不清' }),
  withdraw: () => ({ id: 'unknown', reason: '本人不愿意' }),
  drop: () => which,
  raise: ({ node }) => ({ id: 'unknown', node, up: true }),
  pick: ({ node }) => ({ node, month: '2026-01', posts: ['unknown'] }),
  choices: ({ node }) => ({ node, month: '2026-01' }),
  nominations: ({ node }) => ({ node }),
  decideNomination: () => ({ id: 'unknown', accept: true }),
}

export const banners: Samples['banners'] = {
  print: ({ node }) => ({ about: { kind: 'month', node, month: '2020-01' }, size: 'A4' }),
  picture: ({ node }) => ({ about: { kind: 'month', node, month: '2020-01' } }),
  part: ({ node }) => ({ node, id: 'unknown', part: 1 }),
}
