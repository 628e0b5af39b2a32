import { createKeptCommands, keptCommandsMax } from './kept-commands'
import { phoneStorage } from './phone-storage'
import { memoryTexts } from './testing/memory-texts'

const command = (key: string, persona = '') => ({ action: 'people.agree', input: { version: 'v' }, key, persona })

describe('commands kept on the phone', () => {
  it('are listed in the order of sending, also when the clock stands or goes back', () => {
    let clock = 500
    const commands = createKeptCommands(phoneStorage(memoryTexts()), () => clock)
    commands.add(command('b'))
    commands.add(command('a'))
    clock = 3
    commands.add(command('c'))
    expect(commands.list('').map(row => row.key)).toEqual(['b', 'a', 'c'])
  })

  it('survive the app', () => {
    const texts = memoryTexts()
    createKeptCommands(phoneStorage(texts), () => 7).add(command('a'))
    const [row] = createKeptCommands(phoneStorage(texts), () => 8).list('')
    expect(row).toEqual({ ...command('a'), at: 7, attempts: 0 })
  })

  it('of somebody else are not listed', () => {
    const commands = createKeptCommands(phoneStorage(memoryTexts()), () => 7)
    commands.add(command('a', 'lin-yulan'))
    expect(commands.list('zhao-tiezhu')).toEqual([])
    expect(commands.list('lin-yulan')).toHaveLength(1)
  })

  it('are at most 100: one more is refused and none is dropped', () => {
    const commands = createKeptCommands(phoneStorage(memoryTexts()), () => 7)
    for (let index = 0; index < keptCommandsMax; index += 1) expect(commands.add(command(`k${index}`))).toBe('added')
    expect(commands.add(command('more'))).toBe('full')
    expect(commands.list('').map(row => row.key)).toEqual(Array.from({ length: 100 }, (_, index) => `k${index}`))
    commands.remove('k50')
    expect(commands.add(command('more'))).toBe('added')
  })

  it('say so when the phone has no room', () => {
    expect(createKeptCommands(phoneStorage(memoryTexts(10)), () => 7).add(command('a'))).toBe('noRoom')
  })

  it('do not come back when a tab writes what another has removed', () => {
    const commands = createKeptCommands(phoneStorage(memoryTexts()), () => 7)
    commands.add(command('a'))
    const [row] = commands.list('')
    if (!row) throw new Error('expected a row')
    commands.remove('a')
    commands.update({ ...row, attempts: 1 })
    expect(commands.list('')).toEqual([])
  })

  it('that were spoiled are passed over', () => {
    const texts = memoryTexts()
    texts.texts.set('nx.command.x', '{"action":7}')
    texts.texts.set('nx.command.y', 'null')
    texts.texts.set('nx.command.z', '{')
    const commands = createKeptCommands(phoneStorage(texts), () => 7)
    commands.add(command('a'))
    expect(commands.list('').map(row => row.key)).toEqual(['a'])
  })
})
