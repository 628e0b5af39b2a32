import { messageKinds } from '../src/contract/messages'
import { messageTemplates } from './messages'

it('every kind of message has a template, or a placeholder that names the variable to set', () => {
  const templates = messageTemplates({})
  expect(Object.keys(templates).sort()).toEqual(Object.keys(messageKinds).sort())
  for (const id of Object.values(templates)) expect(id).toMatch(/^set-TEMPLATE_[A-Z_]+$/)
  expect(new Set(Object.values(templates)).size).toBe(Object.keys(templates).length)
})

it('an id from the environment is taken, an empty one is not', () => {
  const templates = messageTemplates({ TEMPLATE_CLASS_SOON: 'aB3-_x', TEMPLATE_APPOINTMENT: '' })
  expect(templates).toMatchObject({ classSoon: 'aB3-_x', appointment: 'set-TEMPLATE_APPOINTMENT' })
})
