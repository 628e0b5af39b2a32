import { isUnanswered, readAnswer } from './answer'

describe('what a call brings back', () => {
  it('is the reply of the cloud, unchanged', () => {
    expect(readAnswer({ ok: true, data: { a: 1 } })).toEqual({ ok: true, data: { a: 1 } })
    const refused = { ok: false, error: { code: 'LAST_ADMINISTRATOR' }, requestId: 'r1' }
    expect(readAnswer(refused)).toEqual(refused)
  })

  it.each([
    ['an error page', '<html>502 Bad Gateway</html>'],
    ['nothing', undefined],
    ['null', null],
    ['a list', []],
    ['a number', 7],
    ['an object of somebody else', { errcode: 0 }],
    ['ok without data', { ok: true }],
    ['a refusal without error', { ok: false }],
    ['an error without code', { ok: false, error: {} }],
    ['an error whose code is no text', { ok: false, error: { code: 7 } }],
    ['ok that is only truthy', { ok: 1, data: {} }],
    ['a code of the gateway', { ok: false, error: { code: 'CLOUD_FUNCTION_NOT_FOUND' }, requestId: 'r' }],
    ['a database that did not answer', { ok: false, error: { code: 'UNAVAILABLE' }, requestId: 'r' }],
  ])('is "no answer" when %s came', (_, body) => {
    const answer = readAnswer(body)
    expect(isUnanswered(answer)).toBe(true)
    expect(answer).toMatchObject({ error: { code: 'UNAVAILABLE' } })
  })

  it('carries the request id of a bug, which a person may report', () => {
    const answer = readAnswer({ ok: false, error: { code: 'INTERNAL' }, requestId: 'r-77' })
    expect(answer).toEqual({ ok: false, error: { code: 'INTERNAL', detail: { requestId: 'r-77' } }, requestId: 'r-77' })
  })

  it('keeps of the details only facts that a message can show', () => {
    const detail = { fields: ['name'], limit: 20, day: '2026-11-23', nested: { a: 1 }, mixed: [1, 'a'] }
    const answer = readAnswer({ ok: false, error: { code: 'BAD_INPUT', detail }, requestId: 'r' })
    expect(answer).toMatchObject({ error: { detail: { fields: ['name'], limit: 20, day: '2026-11-23' } } })
    expect(answer).not.toHaveProperty('error.detail.nested')
    expect(answer).not.toHaveProperty('error.detail.mixed')
  })
})
