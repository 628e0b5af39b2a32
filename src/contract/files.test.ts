import * as z from 'zod/mini'
import { FileId, liesIn } from './files'

const file = (path: string) => `cloud://local-env.local-bucket/${path}`

it.each([
  ['advice/a.jpg', true],
  ['advice/sub/a.jpg', true],
  ['advice/../secret/a.jpg', false],
  ['advice', false],
  ['advices/a.jpg', false],
  ['other/advice/a.jpg', false],
])('%s lies in the folder advice: %s', (path, lies) => {
  expect(liesIn(file(path), 'advice')).toBe(lies)
})

it('what is no id of the storage lies nowhere and does not parse', () => {
  for (const id of ['advice/a.jpg', 'https://x/advice/a.jpg', '', file('a b.jpg'), file('图.jpg'), file('')]) {
    expect(z.safeParse(FileId, id).success).toBe(false)
  }
  expect(liesIn('advice/a.jpg', 'advice')).toBe(false)
  expect(z.safeParse(FileId, file('advice/0a1B.jpg')).success).toBe(true)
})
