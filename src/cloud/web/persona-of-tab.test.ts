import { phoneStorage } from '../phone-storage'
import type { PersonaChoice } from '../platform-contract'
import { memoryTexts } from '../testing/memory-texts'
import { createPersonaOfTab } from './persona-of-tab'
import { fetchPersonas } from './personas'

const lin = { id: 'lin-yulan', displayName: '林玉兰', description: '居民' }
const zhao = { id: 'zhao-tiezhu', displayName: '赵铁柱', description: '骑手' }

function browser(answers: (readonly PersonaChoice[] | undefined)[] = [[lin, zhao]]) {
  const shared = phoneStorage(memoryTexts())
  let asked = 0
  const ask = async () => answers[Math.min(asked++, answers.length - 1)]
  const tab = (own = phoneStorage(memoryTexts())) => ({ own, persona: createPersonaOfTab(own, shared, ask) })
  return { tab, askedTimes: () => asked }
}

describe('who a browser tab is', () => {
  it('is the first in the list until somebody is chosen', async () => {
    const { tab } = browser()
    const { persona } = tab()
    expect(persona.now()).toBeUndefined()
    expect(await persona.known()).toBe('lin-yulan')
    expect(persona.now()).toBe('lin-yulan')
  })

  it('is asked for once, by however many calls at the start', async () => {
    const { tab, askedTimes } = browser()
    const { persona } = tab()
    await Promise.all([persona.known(), persona.known(), persona.choices()])
    expect(askedTimes()).toBe(1)
  })

  it('stays when another tab becomes somebody else, also after a reload', async () => {
    const { tab } = browser()
    const first = tab()
    first.persona.choose('lin-yulan')
    const second = tab()
    expect(second.persona.now()).toBe('lin-yulan')
    second.persona.choose('zhao-tiezhu')
    expect(tab(first.own).persona.now()).toBe('lin-yulan')
    expect(tab().persona.now()).toBe('zhao-tiezhu')
  })

  it('is nobody while the local cloud does not answer, and is asked for again', async () => {
    const { tab } = browser([undefined, [zhao]])
    const { persona } = tab()
    expect(await persona.known()).toBeUndefined()
    expect(await persona.known()).toBe('zhao-tiezhu')
  })
})

describe('the list of people', () => {
  const answering = (body: string, status = 200) => fetchPersonas(async () => new Response(body, { status }))

  it('comes from the local cloud', async () => {
    expect(await answering(JSON.stringify([lin, zhao]))).toEqual([lin, zhao])
  })

  it.each([
    ['an error page', '<html>', 200],
    ['a failure', '[]', 503],
    ['nobody', '[]', 200],
    ['something else', '{"personas":7}', 200],
    ['people without names', '[{"id":"a"}]', 200],
  ])('is missing where %s answers', async (_, body, status) => {
    expect(await answering(body, status)).toBeUndefined()
  })

  it('is missing where nobody answers', async () => {
    expect(await fetchPersonas(() => Promise.reject(new TypeError('fetch failed')))).toBeUndefined()
  })
})
