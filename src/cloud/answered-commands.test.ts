import { answeredMax, createAnsweredCommands } from './answered-commands'
import { phoneStorage } from './phone-storage'
import { memoryTexts } from './testing/memory-texts'

const refused = (key: string, persona = '') => ({
  action: 'people.agree',
  key,
  persona,
  at: 1,
  error: { code: 'FORBIDDEN' },
})

describe('commands that were refused later', () => {
  it('are listed newest first, at most 20, each once, and survive the app', () => {
    const texts = memoryTexts()
    const answered = createAnsweredCommands(phoneStorage(texts))
    for (let index = 0; index < answeredMax + 5; index += 1) answered.add(refused(`k${index}`))
    answered.add(refused('k20'))
    const keys = createAnsweredCommands(phoneStorage(texts))
      .list('')
      .map(({ key }) => key)
    expect(keys).toHaveLength(answeredMax)
    expect(keys.slice(0, 3)).toEqual(['k20', 'k24', 'k23'])
  })

  it('are gone when they are dismissed, and are shown to nobody else', () => {
    const answered = createAnsweredCommands(phoneStorage(memoryTexts()))
    answered.add(refused('a', 'lin-yulan'))
    answered.add(refused('b', 'lin-yulan'))
    answered.dismiss('a')
    expect(answered.list('lin-yulan').map(({ key }) => key)).toEqual(['b'])
    expect(answered.list('zhao-tiezhu')).toEqual([])
  })

  it('do without a phone that has room', () => {
    const answered = createAnsweredCommands(phoneStorage(memoryTexts(3)))
    answered.add(refused('a'))
    expect(answered.list('')).toEqual([])
  })
})
