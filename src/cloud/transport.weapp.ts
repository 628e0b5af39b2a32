import { cloudTransport } from './weapp/cloud-transport'
import { weappGroup } from './weapp/group'
import { connect, phone } from './weapp/this-phone'

export const transport = cloudTransport({
  connect,
  functionOf: FUNCTION_OF,
  groupCloudId: weappGroup(phone).groupCloudId,
})
