/** Which model there is, seen from the running function: by default none. */
import { expectDone } from '../../../local-cloud/seed/caller'
import { rights } from '../../../src/contract/rights'
import { openTown } from '../../../tests/support/town'

const question = '健身房跑路了咋要钱'

it.each([
  ['nothing is set', {}],
  ['it has no name', { RIGHTS_MODEL_URL: 'http://127.0.0.1:9/v1' }],
  ['it has no address', { RIGHTS_MODEL_NAME: 'stub' }],
  ['the address is none', { RIGHTS_MODEL_URL: 'stub', RIGHTS_MODEL_NAME: 'stub' }],
  ['questions would travel in the open', { RIGHTS_MODEL_URL: 'http://model.invalid/v1', RIGHTS_MODEL_NAME: 'stub' }],
  ['it leads to a file', { RIGHTS_MODEL_URL: 'file:///etc/hosts', RIGHTS_MODEL_NAME: 'stub' }],
  ['it is switched off', { RIGHTS_MODEL: 'off', RIGHTS_MODEL_URL: 'http://127.0.0.1:9/v1', RIGHTS_MODEL_NAME: 'stub' }],
])('there is none when %s', async (_why, variables) => {
  const town = await openTown('empty', { variables })
  try {
    const chen = town.as('chen-xinlai')
    expect(expectDone(await chen(rights.ask, { question }))).toMatchObject({ kind: 'answer', plainWordsOffered: false })
    const input = { question, cardId: 'prepaid-runaway' }
    expect(expectDone(await chen(rights.plainWords, input))).toEqual({ kind: 'card' })
  } finally {
    await town.close()
  }
})

it('an endpoint that nobody listens at is offered once and then falls back', async () => {
  const variables = { RIGHTS_MODEL_URL: 'http://127.0.0.1:9/v1/', RIGHTS_MODEL_NAME: 'stub' }
  const town = await openTown('empty', { variables })
  try {
    const chen = town.as('chen-xinlai')
    expect(expectDone(await chen(rights.ask, { question }))).toMatchObject({ plainWordsOffered: true })
    const input = { question, cardId: 'prepaid-runaway' }
    expect(expectDone(await chen(rights.plainWords, input))).toEqual({ kind: 'card' })
  } finally {
    await town.close()
  }
})
