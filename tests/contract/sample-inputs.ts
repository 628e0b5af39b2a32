/** A valid input for every action, at a given place; the compiler refuses a domain's action without one. */
import type { domains } from '../../src/contract'

type ActionName<D> = D extends { readonly actions: infer A } ? keyof A & string : never
export type Samples = {
  readonly [D in keyof typeof domains]: { readonly [N in ActionName<(typeof domains)[D]>]: (at: Place) => object }
}

interface Place {
  readonly node: string
  /** different for every call, for what must not exist yet */
  readonly unique: string
}

const unknownPerson = 'nobody'

export const samples: Samples = {
  people: {
    me: () => ({}),
    agree: () => ({ version: '1999-01-01' }),
    updateProfile: () => ({ name: null, phone: null, home: null }),
    takeUpRole: () => ({ role: 'resident', node: 'nowhere' }),
    layDownRole: () => ({ role: 'resident', node: 'nowhere' }),
    allowMessages: () => ({ kinds: ['appointment'] }),
    exportMine: () => ({}),
    deleteMe: () => ({ confirm: '删除' }),
    whoLooked: () => ({}),
    places: () => ({ kinds: ['community'] }),
    addPlace: ({ node, unique }) => ({ parent: node, segment: unique, kind: 'team', name: '新队伍' }),
    renamePlace: ({ node }) => ({ node, name: '换个名字' }),
    closePlace: ({ node }) => ({ node, successor: 'nowhere', reason: '合并' }),
    claimEnvironment: () => ({ code: 'WRONG', segment: 'x', district: '某区' }),
    invite: ({ node }) => ({ role: 'keeper', node, note: '给小王', days: 3 }),
    revokeInvitation: () => ({ id: 'unknown' }),
    acceptInvitation: () => ({ code: 'WRONG' }),
    invitations: ({ node }) => ({ node }),
    staffOf: ({ node }) => ({ node }),
    grantRole: ({ node }) => ({ personId: unknownPerson, role: 'keeper', node, reason: '新来的' }),
    revokeRole: ({ node }) => ({ personId: unknownPerson, role: 'keeper', node, reason: '离开了' }),
    revealPhone: ({ node }) => ({ personId: unknownPerson, node, reason: '联系上门' }),
    trail: ({ node }) => ({ node }),
  },
  rights: {
    ask: () => ({ question: '网上买的鞋能退吗' }),
    card: () => ({ id: 'seven-day-return' }),
    topics: () => ({}),
    plainWords: () => ({ question: '网上买的鞋能退吗', cardId: 'seven-day-return' }),
    rateAnswer: () => ({ subject: { kind: 'card', cardId: 'seven-day-return' }, verdict: 'helped' }),
    reviewList: () => ({}),
    closeReview: () => ({ id: 'unknown', done: '改好了' }),
    draftCard: ({ unique }) => ({
      title: `试写一张${unique}`,
      group: 'online',
      questions: ['甲', '乙', '丙'].map(part => `${part}问法${unique}`),
      conclusion: '能退。',
      citations: [{ law: 'consumer-law', article: 25 }],
      working: [],
      evidence: ['订单截图'],
      channels: ['打12315'],
      deadlines: [],
      traps: [],
      related: [],
    }),
    drafts: () => ({ list: 'waiting' }),
    reviewCard: () => ({ id: 'unknown', revision: 1, verdict: 'publish' }),
    withdrawCard: () => ({ id: 'unknown', reason: '写错了' }),
    citable: () => ({}),
  },
}
