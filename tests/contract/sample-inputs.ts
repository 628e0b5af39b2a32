/** A valid input for every action, at a given place; the compiler refuses a domain's action without one. */
import type { domains } from '../../src/contract'
import { emptyFacts } from '../../src/contract/letters'

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
  advice: {
    start: () => ({}),
    handOver: ({ unique }) => ({
      subject: 'labour',
      words: `老板拖着工资不给 ${unique}`,
      contact: { by: 'app' },
      node: 'nowhere',
      urgent: false,
      safe: false,
      pictures: [],
    }),
    mine: () => ({}),
    news: () => ({}),
    thread: () => ({ id: 'unknown' }),
    addWords: () => ({ id: 'unknown', words: '再补一句', pictures: [] }),
    settle: () => ({ id: 'unknown', solved: true }),
    reopen: () => ({ id: 'unknown' }),
    withdraw: () => ({ id: 'unknown' }),
    allowPublishing: () => ({ id: 'unknown', allowed: true }),
    setSafeMode: () => ({ id: 'unknown', safe: true }),
    readCase: () => ({ id: 'unknown' }),
    reply: () => ({ id: 'unknown', words: '先把工资条留好', pictures: [] }),
    handBack: () => ({ id: 'unknown', why: 'time' }),
    colleagues: () => ({ id: 'unknown' }),
    passOn: () => ({ id: 'unknown', to: unknownPerson, why: 'field' }),
    close: () => ({ id: 'unknown' }),
    anonymise: () => ({ id: 'unknown' }),
    markPublished: () => ({ id: 'unknown' }),
    queue: ({ node }) => ({ node, list: 'waiting' }),
    take: () => ({ id: 'unknown' }),
    counts: ({ node }) => ({ node }),
    settings: ({ node }) => ({ node }),
    setSettings: ({ node }) => ({ node, workingDays: 3 }),
    templates: ({ node }) => ({ node }),
    saveTemplate: ({ node }) => ({ node, title: '先留证据', words: '工资条、聊天记录先存好。', shared: false }),
    deleteTemplate: ({ node }) => ({ node, id: 'unknown' }),
    sittings: ({ node }) => ({ node }),
    book: () => ({ id: 'unknown', number: 0, subject: 'labour' }),
    cancelBooking: () => ({ id: 'unknown', number: 0 }),
    myBookings: () => ({}),
    publishSitting: () => ({
      node: 'pc',
      day: '2020-01-01',
      from: '14:00',
      minutes: 30,
      count: 4,
      mode: 'phone',
      subjects: ['labour'],
    }),
    callOffSitting: () => ({ id: 'unknown' }),
    myDay: () => ({ day: '2026-12-01' }),
    noteBooking: () => ({ id: 'unknown', number: 0, note: '带了合同来' }),
  },
  rights: {
    ask: () => ({ question: '网上买的鞋能退吗' }),
    card: () => ({ id: 'seven-day-return' }),
    topics: () => ({}),
    calculators: () => ({}),
    calculate: () => ({ calculator: 'triple-damages', values: { price: 29_900, cheat: 'fraud' } }),
    figures: ({ node }) => ({ node }),
    setFigure: ({ node }) => ({
      node,
      kind: 'minimumWage',
      from: '2026-01-01',
      value: 198_000,
      source: '省里的通知',
      reason: '刚公布',
    }),
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
  letters: {
    compose: () => ({ facts: emptyFacts('complaint') }),
    pdf: () => ({ facts: emptyFacts('demand') }),
  },
  drafts: {
    save: ({ unique }) => ({
      id: `draft-of-matrix-${unique}`,
      title: '健身卡退钱',
      facts: emptyFacts('complaint'),
      agreed: true,
    }),
    list: () => ({}),
    open: () => ({ id: 'nobodys-draft-0000' }),
    remove: () => ({ id: 'nobodys-draft-0000' }),
  },
}
