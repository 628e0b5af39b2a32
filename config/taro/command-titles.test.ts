import { actionsById } from '../../src/contract'
import { commandTitles } from './command-titles'

it('every command of the contract has its title in the app, and nothing else has', () => {
  const commands = [...actionsById.values()].filter(({ kind }) => kind === 'command')
  expect(commandTitles()).toEqual(Object.fromEntries(commands.map(({ id, title }) => [id, title])))
})
