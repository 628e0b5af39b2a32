import { cloudTransport } from './weapp/cloud-transport'
import type { Wx } from './weapp/wx'

declare const wx: Wx

export const transport = cloudTransport({ wx, functionOf: FUNCTION_OF, env: CLOUD_ENV })
