import { cloudTransport } from './weapp/cloud-transport'
import { connect } from './weapp/this-phone'

export const transport = cloudTransport({ connect, functionOf: FUNCTION_OF })
