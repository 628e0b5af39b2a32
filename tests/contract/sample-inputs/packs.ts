/** Valid inputs around gift packs. */
import type { Samples } from './shape'

// its days are over: refused by every cloud, so that the matrix leaves no round behind
const pastRound = {
  name: '暖冬行动',
  kit: 'unknown.1',
  from: '2020-01-01',
  to: '2020-01-02',
  per: 'person',
  who: { kind: 'list' },
  guests: true,
  words: '',
  places: [{ node: 'pc.beiguan.c01.s01', quota: 10 }],
}
const someone = { by: 'guest', name: '张大爷', last4: '1234' }
const reason = '写错了'

export const packs: Pick<Samples, 'gifts'> = {
  gifts: {
    rounds: ({ node }) => ({ node }),
    round: () => ({ id: 'unknown' }),
    draft: ({ node }) => ({ node, round: pastRound }),
    edit: () => ({ id: 'unknown', round: pastRound }),
    submit: () => ({ id: 'unknown' }),
    approve: () => ({ id: 'unknown' }),
    sendBack: () => ({ id: 'unknown', reason }),
    close: () => ({ id: 'unknown', reason }),
    setQuota: ({ node }) => ({ id: 'unknown', node, quota: 10 }),
    listTable: () => ({ id: 'unknown' }),
    checkList: () => ({ id: 'unknown', fileId: 'cloud://env.bucket/tables/none.xlsx' }),
    importList: () => ({ id: 'unknown', portion: [{ name: '张大爷', phone: '13900001234' }] }),
    listed: () => ({ id: 'unknown' }),
    unlist: () => ({ id: 'unknown', row: 'unknown.row', reason }),
    atCounter: ({ node }) => ({ node }),
    look: ({ node }) => ({ node, round: 'unknown', shown: someone }),
    handOut: ({ node }) => ({ node, round: 'unknown', shown: someone }),
    undo: () => ({ record: 'unknown', reason }),
    redo: () => ({ record: 'unknown', reason }),
    takeAlong: ({ node }) => ({ node, round: 'unknown', count: 5 }),
    handOutside: () => ({ allotment: 'unknown', sign: 'none', number: 1, shown: someone, at: 0 }),
    bringBack: () => ({ allotment: 'unknown' }),
    mine: () => ({}),
    ticket: () => ({ round: 'unknown' }),
    dropTicket: () => ({ round: 'unknown' }),
    complain: () => ({ round: 'unknown', words: '没有给我' }),
    records: ({ node }) => ({ node }),
    figures: () => ({ round: 'unknown' }),
    exportRecords: ({ node }) => ({ node }),
    exportPart: ({ node }) => ({ node, id: 'unknown', part: 1 }),
    complaints: ({ node }) => ({ node }),
    answer: () => ({ id: 'unknown', words: '问过了' }),
  },
}
