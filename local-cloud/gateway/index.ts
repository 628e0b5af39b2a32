export { createGateway, type Gateway } from './gateway'
export type { ActionHandler, CloudService, GatewayReply } from './service'
export type { TrafficCount } from './traffic'
