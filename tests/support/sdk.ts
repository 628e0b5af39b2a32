/** The real SDK in this process, pointed at a local cloud. It keeps its connection for the life of the process. */
import { environment } from '../../local-cloud/door/services'
import { processVariables } from '../../local-cloud/functions/environment'

export async function connectSdk(url: string): Promise<typeof import('wx-server-sdk')> {
  // silent about slow requests: some tests order them
  Object.assign(process.env, processVariables({ ...environment, gatewayUrl: `${url}/admin` }), { SILENCE: 'true' })
  const sdk = await import('wx-server-sdk')
  const cloud = 'default' in sdk ? (sdk.default as typeof sdk) : sdk
  cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV as unknown as string })
  return cloud
}
