/** Valid inputs for the stores; the cloud refuses most of them, so that the matrix leaves little behind. */
import type { Samples } from './shape'

const batch = { stock: 'unknown', lot: 'unknown', count: 1 } as const

export const stores: Samples['stores'] = {
  addItem: ({ node, unique }) => ({
    node,
    name: `物品${unique.slice(0, 8)}`,
    unit: '瓶',
    settings: { value: 100, shown: true, low: 0 },
  }),
  editItem: () => ({ item: 'unknown', settings: { value: 100, shown: true, low: 0 } }),
  saveKit: ({ node }) => ({ node, name: '礼包', lines: [{ item: 'unknown', count: 1 }] }),
  withdrawKit: () => ({ version: 'unknown', reason: '换了内容' }),
  catalogue: ({ node }) => ({ node }),
  receive: ({ node }) => ({ node, item: 'unknown', count: 1, how: 'donated', from: '慈善会', value: 100 }),
  writeOff: () => ({ ...batch, reason: '破了' }),
  count: () => ({ stock: 'unknown', lines: [{ lot: 'unknown', counted: 1, seen: 1 }], moves: 1 }),
  confirmCount: () => ({ stock: 'unknown', at: 0 }),
  dropCount: () => ({ stock: 'unknown', at: 0 }),
  undo: () => ({ stock: 'unknown', entry: 'unknown', reason: '写错了' }),
  assemble: ({ node }) => ({ node, version: 'unknown', count: 1 }),
  takeApart: () => ({ ...batch, reason: '换内容' }),
  shelve: () => ({ ...batch, supply: 'unknown' }),
  send: ({ node }) => ({ from: node, to: node, lines: [batch] }),
  arrive: () => ({ transfer: 'unknown', lines: [{ line: 0, count: 1 }] }),
  callOff: () => ({ transfer: 'unknown', reason: '送错了' }),
  transfer: () => ({ transfer: 'unknown' }),
  transfers: ({ node }) => ({ node }),
  desk: ({ node }) => ({ node }),
  overview: ({ node }) => ({ node }),
  movements: () => ({ stock: 'unknown' }),
  reconcile: ({ node }) => ({ node }),
  exportReconcile: ({ node }) => ({ node }),
}
