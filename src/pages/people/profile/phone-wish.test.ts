import { phoneError, phoneToSend } from './phone-wish'

describe('the telephone on the profile', () => {
  it('may stay empty, and blanks and hyphens do not matter', () => {
    expect(phoneError({ act: 'write', typed: '' })).toBeUndefined()
    expect(phoneToSend({ act: 'write', typed: '  ' })).toEqual({ phone: null })
    expect(phoneToSend({ act: 'write', typed: '199 0000-0001' })).toEqual({ phone: '19900000001' })
  })

  it('is refused while it is no mobile number', () => {
    expect(phoneError({ act: 'write', typed: '1990000000' })).toBeDefined()
    expect(phoneError({ act: 'write', typed: '12900000001' })).toBeDefined()
  })

  it('is never dropped because the person changed something else', () => {
    expect(phoneToSend({ act: 'keep', typed: '' })).toEqual({})
    expect(phoneToSend({ act: 'remove', typed: '19900000001' })).toEqual({ phone: null })
  })
})
