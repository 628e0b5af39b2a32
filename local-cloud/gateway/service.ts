/** What a part of the emulated cloud (database, storage, functions, cloud calls) hands to the gateway. */

/** WeChat's wire form of a reply: `code` and `message` when it failed, otherwise whatever the action returns. */
export interface GatewayReply {
  readonly code?: string
  readonly message?: string
  readonly [field: string]: unknown
}

export type ActionHandler = (request: Readonly<Record<string, unknown>>) => GatewayReply | Promise<GatewayReply>

export interface CloudService {
  /** keyed by the SDK's `action`, for example `database.getDocument` */
  readonly actions: Readonly<Record<string, ActionHandler>>
  close(): void | Promise<void>
}
