/** What must hold of a post however people act on it. */
import fc from 'fast-check'
import { freshPost } from './rules-fresh'
import { withoutPerson } from './rules-left'
import {
  answered,
  asked,
  dropped,
  edited,
  linkUntil,
  type Post,
  recorded,
  released,
  sentBack,
  shown,
  takenDown,
  traced,
  withdrawn,
} from './rules-post'

const day = 86_400_000
const base = { node: 'pc.a.c1', source: { kind: 'staff' }, writer: 'writer', day: '2026-01-01', now: 0 } as const
const words = { title: '雪天扶起老人', text: '早上他把摔倒的老人送回了家。' }
const named = (): Post => freshPost({ ...base, ...words, name: '王芳' })
const unnamed = (): Post => freshPost({ ...base, ...words })
const done = (step: Post | string): Post => {
  if (typeof step === 'string') throw new Error(step)
  return step
}
const link = (post: Post, now = 1) => done(asked(post, 'CODE', linkUntil(now), { by: 'writer', now }))
const agreed = (post: Post, now = 2) => done(answered(link(post), true, { person: 'wang', same: true, now }))
const up = () => done(released(agreed(named()), { by: 'second', now: 3 }))

describe('a post with a name', () => {
  it('goes up with the consent of the person and a second member of staff', () => {
    const post = up()
    expect(post).toMatchObject({ state: 'public', at: 3, consent: { way: 'link', person: 'wang' } })
    expect(post.steps.map(({ act }) => act)).toEqual(['write', 'ask', 'agree', 'release'])
  })

  it.each(['writer', 'wang'])('is not released by %s', by => {
    expect(released(agreed(named()), { by, now: 3 })).toBe('SECOND_EYES')
  })

  it('is not released by who changed it last, recorded the consent, or proposed the person', () => {
    const changed = done(edited(named(), { ...words, name: '王芳', title: '雪天' }, { by: 'editor', now: 1 }))
    expect(released(agreed(changed), { by: 'editor', now: 3 })).toBe('SECOND_EYES')
    const inPerson = done(recorded(named(), { way: 'signature', at: 1, by: 'clerk' }, undefined, 1))
    expect(released(inPerson, { by: 'clerk', now: 2 })).toBe('SECOND_EYES')
    expect(released(inPerson, { by: 'second', now: 2 })).toMatchObject({ state: 'public' })
    const proposed = { ...named(), proposer: 'neighbour' }
    expect(released(agreed(proposed), { by: 'neighbour', now: 3 })).toBe('SECOND_EYES')
  })

  it('cannot be shown without asking, also when only the field is empty', () => {
    expect(shown(named(), { by: 'writer', now: 1 })).toBe('NAMED_NEEDS_CONSENT')
    const hidden = done(edited(named(), { ...words, text: '王 芳把老人送回了家。' }, { by: 'writer', now: 1 }))
    expect(hidden.name).toBeUndefined()
    expect(shown(hidden, { by: 'writer', now: 2 })).toBe('NAMED_NEEDS_CONSENT')
    const bare = done(edited(hidden, words, { by: 'writer', now: 3 }))
    expect(shown(bare, { by: 'writer', now: 4 })).toMatchObject({ state: 'public', at: 4 })
  })

  it('loses the consent with every other word, and the link with it', () => {
    const after = done(edited(agreed(named()), { ...words, name: '王芳', text: '别的话' }, { by: 'writer', now: 3 }))
    expect(after).toMatchObject({ state: 'draft', name: '王芳' })
    expect(after).not.toHaveProperty('consent')
    expect(after).not.toHaveProperty('link')
  })

  it('leaves the board when it is corrected, until the person and a second one have said yes again', () => {
    const draft = { ...words, name: '王芳', title: '雪天扶人' }
    expect(edited(up(), draft, { by: 'second', now: 4 })).toBe('REASON_MISSING')
    const after = done(edited(up(), draft, { by: 'second', now: 4, words: '题目写错了' }))
    expect(after.state).toBe('draft')
    const again = done(released(agreed(after, 5), { by: 'third', now: 6 }))
    expect(again).toMatchObject({ state: 'public', at: 3, corrected: 6 })
    expect(released(agreed(after, 5), { by: 'second', now: 6 })).toBe('SECOND_EYES')
  })

  it('becomes one without a name at once, if the words do not tell it either', () => {
    const doing = { by: 'writer', now: 4, words: '本人想匿名' }
    expect(edited(up(), { ...words, text: '王芳送老人回家' }, doing)).toBe('NAMED_NEEDS_CONSENT')
    const after = done(edited(up(), words, doing))
    expect(after).toMatchObject({ state: 'public', corrected: 4, names: ['王芳'] })
    expect(after).not.toHaveProperty('consent')
  })

  it('goes down when the person who said yes says no, and for nobody else', () => {
    const no = (person: string) => answered(up(), false, { person, same: false, now: 90 * day })
    expect(no('wang')).toMatchObject({ state: 'withdrawn' })
    expect(no('writer')).toBe('CONSENT_OTHER')
    expect(answered(up(), true, { person: 'wang', same: true, now: 5 })).toEqual(up())
  })

  it('is answered in time, by name, and by nobody who wrote it', () => {
    const post = link(named())
    const say = (more: object, yes = true) => answered(post, yes, { person: 'wang', same: true, now: 2, ...more })
    expect(say({ now: 15 * day })).toBe('CONSENT_LATE')
    expect(say({ same: false })).toBe('CONSENT_NAME')
    expect(say({ person: 'writer' })).toBe('CONSENT_WRITER')
    const no = done(say({}, false))
    expect(no).toMatchObject({ state: 'draft', link: { no: 'wang' } })
    expect(answered(no, false, { person: 'wang', same: true, now: 3 })).toBe(no)
    const after = done(answered(no, true, { person: 'wang', same: true, now: 3 }))
    expect(after.state).toBe('ready')
    expect(after.link).not.toHaveProperty('no')
  })

  it('waits for its pictures', () => {
    const post = { ...agreed(named()), preparing: true }
    expect(released(post, { by: 'second', now: 3 })).toBe('POST_PREPARING')
    expect(shown({ ...unnamed(), preparing: true }, { by: 'writer', now: 3 })).toBe('POST_PREPARING')
  })
})

it('a person who leaves is not named any more, in no word of it', () => {
  const told = { ...up(), text: '王 芳把老人送回家，邻居都夸王芳。', names: ['小王师傅'] }
  const back = { act: 'sendBack', at: 1, by: 'second', words: '王芳的照片糊' } as const
  const after = withoutPerson({ ...told, steps: [...told.steps, back] }, 9)
  expect(after.state).toBe('withdrawn')
  expect(JSON.stringify(after)).not.toMatch(/王\s*芳/)
  expect(after.consent).not.toHaveProperty('person')
  expect(after.consent).toEqual({ way: 'link', at: 2 })
})

it('a trace keeps its beginning and its end', () => {
  let steps = named().steps
  for (let at = 1; at <= 100; at += 1) steps = traced(steps, { act: 'edit', at })
  expect(steps).toHaveLength(60)
  expect([steps[0]?.act, steps.at(-1)?.at]).toEqual(['write', 100])
})

/** Whatever is done by whomever, in whatever order. */
const people = ['writer', 'second', 'third', 'wang', 'zhao'] as const
const acts = [
  'edit',
  'unname',
  'ask',
  'yes',
  'no',
  'record',
  'show',
  'release',
  'back',
  'withdraw',
  'drop',
  'down',
] as const
const act = fc.record({ act: fc.constantFrom(...acts), by: fc.constantFrom(...people), same: fc.boolean() })

function apply(
  post: Post,
  { act: what, by, same }: { act: (typeof acts)[number]; by: string; same: boolean },
  now: number,
) {
  const doing = { by, now }
  const other = { ...words, title: `改过${now}`, name: '王芳' }
  switch (what) {
    case 'edit':
      return edited(post, other, { ...doing, words: '改' })
    case 'unname':
      return edited(post, { ...words, text: same ? words.text : '王芳做的' }, { ...doing, words: '改' })
    case 'ask':
      return asked(post, `C${now}`, linkUntil(now), doing)
    case 'yes':
    case 'no':
      return answered(post, what === 'yes', { person: by, same, now })
    case 'record':
      return recorded(post, { way: 'code', at: now, by, person: same ? 'wang' : 'zhao' }, `C${now}`, now)
    case 'show':
      return shown(post, doing)
    case 'release':
      return released(post, doing)
    case 'back':
      return sentBack(post, { ...doing, words: '改' })
    case 'withdraw':
      return withdrawn(post, doing)
    case 'drop':
      return dropped(post, doing)
    case 'down':
      return takenDown(post, now) ?? 'POST_MOVED_ON'
  }
}

it('is never public with a name that its person has not agreed to and a second one has not looked at; what is gone stays gone', () => {
  fc.assert(
    fc.property(fc.boolean(), fc.array(act, { maxLength: 40 }), (withName, steps) => {
      let post = withName ? named() : unnamed()
      let agreedTo: string | undefined
      const textOf = ({ title, text, name }: Post) => JSON.stringify([title, text, name])
      steps.forEach((one, at) => {
        const before = post
        const after = apply(post, one, at + 1)
        if (typeof after === 'string') return
        post = after
        if (['withdrawn', 'dropped'].includes(before.state)) {
          expect(post.state).toBe(before.state)
          return
        }
        if (post.consent && post.consent !== before.consent) agreedTo = textOf(post)
        if (post.state !== 'public') return
        if (post.name === undefined) {
          for (const name of post.names) expect(post.title + post.text).not.toContain(name)
          return
        }
        expect(agreedTo).toBe(textOf(post))
        const release = post.steps.filter(({ act: what }) => what === 'release').at(-1)
        expect([post.writer, post.editor, post.consent?.by, post.consent?.person]).not.toContain(release?.by)
        expect([post.writer, post.editor, post.consent?.by]).not.toContain(post.consent?.person)
      })
    }),
    { numRuns: 2_000 },
  )
})
