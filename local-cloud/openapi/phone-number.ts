import { randomBytes } from 'node:crypto'
import type { CloudClock } from '../clock'
import type { Persona } from '../identity/personas'
import { PHONE_CODE_MS } from '../limits'
import { type OpenApis, refuse } from './api'

export interface PhoneCodes {
  /** what a phone gets when its owner presses the button: a code for one exchange within five minutes */
  issue(persona: Persona): string
  readonly apis: OpenApis
}

export function createPhoneCodes(appId: string, clock: CloudClock): PhoneCodes {
  const codes = new Map<string, { readonly phoneNumber: string; readonly until: number }>()
  return {
    issue: persona => {
      const code = randomBytes(32).toString('hex')
      codes.set(code, { phoneNumber: persona.phoneNumber, until: clock.now() + PHONE_CODE_MS })
      return code
    },
    apis: {
      'phonenumber.getPhoneNumber': ({ code }) => {
        const found = codes.get(String(code))
        codes.delete(String(code))
        if (!found || found.until < clock.now()) return refuse(40029, 'invalid code')
        const { phoneNumber } = found
        const watermark = { timestamp: Math.floor(clock.now() / 1000), appid: appId }
        return {
          json: { phone_info: { phoneNumber, purePhoneNumber: phoneNumber, countryCode: '86', watermark } },
        }
      },
    },
  }
}
