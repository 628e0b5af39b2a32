import { phoneStorage } from '@/cloud/phone-storage'
import { memoryTexts } from '@/cloud/testing/memory-texts'
import { keptTicks } from './kept-ticks'

const items = ['合同', '收据', '聊天记录']

describe('ticks on a list of evidence', () => {
  it('are there again when the page is opened anew', () => {
    const storage = phoneStorage(memoryTexts())
    keptTicks(storage, 'runaway').write(items, new Set([0, 2]))
    expect(keptTicks(storage, 'runaway').read(items)).toEqual(new Set([0, 2]))
    expect(keptTicks(storage, 'other').read(items)).toEqual(new Set())
  })

  it('follow the words, not the places, when a card was reworded', () => {
    const storage = phoneStorage(memoryTexts())
    keptTicks(storage, 'runaway').write(items, new Set([0, 1]))
    expect(keptTicks(storage, 'runaway').read(['收据', '发票', '书面合同'])).toEqual(new Set([0]))
  })

  it('leave nothing behind when the last one is taken away', () => {
    const storage = phoneStorage(memoryTexts())
    keptTicks(storage, 'runaway').write(items, new Set([1]))
    keptTicks(storage, 'runaway').write(items, new Set())
    expect(storage.keys('')).toEqual([])
  })

  it('unreadable rests count as nothing', () => {
    const storage = phoneStorage(memoryTexts())
    storage.set('ticks.runaway', { not: 'a list' })
    expect(keptTicks(storage, 'runaway').read(items)).toEqual(new Set())
  })
})
