import type { Faults } from '../faults'
import type { FunctionsService } from '../functions/functions'
import type { CloudService } from '../gateway/service'
import { type OpenApis, refuse } from './api'
import { type CheckOptions, checks } from './checks'
import type { Inbox } from './inbox'
import type { PhoneCodes } from './phone-number'
import { subscribeMessage } from './subscribe-message'
import { urlLink } from './url-link'
import { decodeRequest, encodeAnswer, encodeFailure } from './wire'
import { wxacode } from './wxacode'

/** Failures of the platform, with the numbers of the SDK's error table. */
const systemArgumentsError = -601002
const apiNotFound = -604100
const noPermission = -604101
const illegalSource = -604104

/**
 * `cloud.openapi.*`: allowed to functions whose config.json lists the call, and only while they run. A failure ordered under a call's name
 * is WeChat's refusal with that number.
 */
export function createOpenApi(
  functions: Pick<FunctionsService, 'callOf' | 'permits'>,
  apis: OpenApis,
  faults: Pick<Faults, 'takeFailure'>,
): CloudService {
  const answer = async (request: Readonly<Record<string, unknown>>): Promise<Buffer> => {
    const apiName = String(request.apiName)
    const call = functions.callOf(request)
    if (!call) return encodeFailure(illegalSource)
    const api = apis[apiName]
    if (!api) return encodeFailure(apiNotFound)
    if (!functions.permits(call, apiName)) return encodeFailure(noPermission)
    const parameters = request.requestData instanceof Uint8Array ? decodeRequest(request.requestData) : undefined
    if (!parameters) return encodeFailure(systemArgumentsError)
    const ordered = faults.takeFailure(apiName)
    return encodeAnswer(ordered ? refuse(Number(ordered.code), ordered.message) : await api(parameters))
  }
  return {
    actions: { 'wx.openApi': async request => ({ raw: await answer(request) }) },
    close: () => {},
  }
}

export interface OpenApiParts extends CheckOptions {
  readonly baseUrl: string
  readonly inbox: Inbox
  readonly phoneCodes: PhoneCodes
}

/** All calls that this cloud answers; the rest of WeChat's are -604100 here. */
export function emulatedApis(parts: OpenApiParts): OpenApis {
  return {
    ...checks(parts),
    ...wxacode,
    ...urlLink(parts.baseUrl),
    ...subscribeMessage(parts.inbox),
    ...parts.phoneCodes.apis,
  }
}
