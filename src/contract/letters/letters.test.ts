import fc from 'fast-check'
import { dayFault, factFaults, isCalendarDay, personalNumber } from '.'

const today = '2026-11-25'

describe('a day', () => {
  it.each([
    ['2026-11-25', undefined],
    ['2024-02-29', undefined],
    ['2026-11-26', 'future'],
    ['2026-02-29', 'notADay'],
    ['2026-04-31', 'notADay'],
    ['1989-12-31', 'tooOld'],
    ['0206-03-05', 'tooOld'],
    ['nonsense', 'notADay'],
  ])('%s is %s', (day, fault) => expect(dayFault(day, today)).toBe(fault))

  it('is a day when the calendar has it', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date('1970-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }), date => {
        expect(isCalendarDay(date.toISOString().slice(0, 10))).toBe(true)
      }),
    )
  })
})

describe('what happened', () => {
  const event = (kind: 'began' | 'asked' | 'other', day?: string) => ({ kind, text: '', ...(day ? { day } : {}) })

  it('cannot have been complained of before it began', () => {
    expect(factFaults({ events: [event('began', '2026-03-05'), event('asked', '2026-03-04')] }, today)).toEqual([
      { event: 1, fault: 'askedBeforeBegun' },
    ])
  })

  it.each([
    ['on the same day', [event('began', '2026-03-05'), event('asked', '2026-03-05')]],
    [
      'after the first of two payments',
      [event('began', '2026-03-05'), event('began', '2026-05-01'), event('asked', '2026-04-01')],
    ],
    ['without a day', [event('began', '2026-03-05'), event('asked')]],
    ['with nothing said of the beginning', [event('asked', '2026-03-05'), event('other', '2020-01-01')]],
  ])('can be complained of %s', (_title, events) => expect(factFaults({ events }, today)).toEqual([]))
})

describe('a number in a text', () => {
  it.each([
    ['我的身份证是11010519491231002X，请查', 'identity'],
    ['110105 1949 1231 0021', 'identity'],
    ['１１０１０５１９４９１２３１００２１', 'identity'],
    ['卡号 6222 0000 0000 0000 008', undefined],
    ['卡号4111111111111111', 'bankCard'],
    ['卡号4111-1111-1111-1111', 'bankCard'],
    ['订单号 1234567890123456789012345678', undefined],
    ['电话13800000000，3200元', undefined],
    ['', undefined],
  ])('%s: %s', (text, found) => expect(personalNumber(text)).toBe(found))

  it('of any kind is read without a fault', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), text => void personalNumber(text)))
  })
})
