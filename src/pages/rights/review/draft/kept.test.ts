import { phoneStorage } from '@/cloud/phone-storage'
import { memoryTexts } from '@/cloud/testing/memory-texts'
import { blank } from './form'
import { keptCards, newSlot, slotOf } from './kept'

const phone = () => phoneStorage(memoryTexts())
const form = (title: string) => ({ ...blank, title })

it('what is typed is there again, until it is handed in', () => {
  const kept = keptCards(phone(), 'wang')
  const slot = slotOf('desk-1')
  expect(kept.get(slot)).toBeUndefined()
  expect(kept.put({ slot, form: form('甲'), at: 1 })).toBe(true)
  expect(kept.get(slot)).toEqual({ slot, form: form('甲'), at: 1 })
  kept.drop(slot)
  expect(kept.get(slot)).toBeUndefined()
})

it('each new card has its own place: none takes another one’s, and the latest is first', () => {
  const kept = keptCards(phone(), 'wang')
  kept.put({ slot: newSlot(1), form: form('先写的'), at: 1 })
  kept.put({ slot: newSlot(2), form: form('后写的'), at: 5 })
  kept.put({ slot: slotOf('desk-1'), form: form('交过的'), at: 9 })
  expect(kept.begun().map(({ form: { title } }) => title)).toEqual(['后写的', '先写的'])
})

it('another person on the same phone sees nothing of it', () => {
  const storage = phone()
  keptCards(storage, 'wang').put({ slot: newSlot(1), form: form('甲'), at: 1 })
  expect(keptCards(storage, 'li').begun()).toEqual([])
})

it('what an older app or nobody wrote does not break the editor', () => {
  const storage = phone()
  storage.set('cardDraft.wang.new.1', { form: { title: '旧的' }, at: 1 })
  storage.set('cardDraft.wang.new.2', '乱的')
  storage.set('cardDraft.wang.new.3', null)
  expect(keptCards(storage, 'wang').begun()).toEqual([{ slot: 'new.1', form: form('旧的'), at: 1 }])
})
