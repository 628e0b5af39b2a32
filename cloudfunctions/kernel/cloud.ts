/**
 * The only place that imports WeChat's SDK, behind types of our own: the SDK's are stale (methods typed as `Promise | void | string`,
 * options missing). Nothing else in the product may import `wx-server-sdk`.
 */
import cloud from 'wx-server-sdk'

export interface SdkDocument {
  get(): Promise<{ data: unknown }>
  set(options: { data: object }): Promise<unknown>
  remove(): Promise<{ stats: { removed: number } }>
}

export interface SdkQuery {
  orderBy(field: string, direction: 'asc' | 'desc'): SdkQuery
  limit(rows: number): SdkQuery
  field(projection: Readonly<Record<string, boolean>>): SdkQuery
  get(): Promise<{ data: unknown[] }>
  count(): Promise<{ total: number }>
  update(options: { data: object }): Promise<{ stats: { updated: number } }>
}

export interface SdkCollection extends SdkQuery {
  doc(id: string): SdkDocument
  where(condition: object): SdkQuery
  add(options: { data: object }): Promise<{ _id: string }>
}

/** In a transaction only these run inside it: `where().update()` would silently run outside (measured). */
interface SdkTransaction {
  collection(name: string): { doc(id: string): SdkDocument; add(options: { data: object }): Promise<{ _id: string }> }
  commit(): Promise<unknown>
  rollback(): Promise<unknown>
}

interface SdkDatabase {
  collection(name: string): SdkCollection
  startTransaction(): Promise<SdkTransaction>
  readonly command: Readonly<Record<'gt' | 'gte' | 'lt' | 'lte' | 'eq', (value: unknown) => SdkOperator>> & {
    in(values: readonly unknown[]): SdkOperator
    and(conditions: readonly object[]): SdkOperator
    or(conditions: readonly object[]): SdkOperator
    inc(by: number): SdkOperator
    set(value: unknown): SdkOperator
    remove(): SdkOperator
  }
}

export interface SdkOperator {
  and(...others: readonly object[]): SdkOperator
}

/** The SDK would wait 15 s for each sub-call; a phone gives up after 10 s and should be told before that. */
const subCallTimeoutMs = 5_000

// without DYNAMIC_CURRENT_ENV a function in a test environment would write to the first environment of the account
cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV as unknown as string, timeout: subCallTimeoutMs } as Parameters<
  typeof cloud.init
>[0])

/** `throwOnNotFound: false`: a missing document reads as `null` instead of an error without a usable code. */
export const database = cloud.database({ throwOnNotFound: false } as Parameters<
  typeof cloud.database
>[0]) as unknown as SdkDatabase

export interface CallerContext {
  readonly OPENID?: unknown
  readonly APPID?: unknown
  readonly SOURCE?: unknown
  readonly ENV?: unknown
  /** names of the event's top-level fields that WeChat itself filled in (CloudID), as JSON `{ keys }` */
  readonly OPEN_DATA_INFO?: unknown
}

/** What the SDK says about each file of a call; `status` is 0 or one of WeChat's numbers. */
interface SdkFileResult {
  readonly fileID: string
  readonly status: number
  readonly tempFileURL?: string
}

/** Rejects with an `errMsg` when a call has more than 50 files, or its one file is missing. */
export const storage = cloud as unknown as {
  uploadFile(options: { cloudPath: string; fileContent: Buffer }): Promise<{ fileID: string }>
  getTempFileURL(options: {
    fileList: readonly { fileID: string; maxAge: number }[]
  }): Promise<{ fileList: readonly SdkFileResult[] }>
  downloadFile(options: { fileID: string }): Promise<{ fileContent: Uint8Array }>
  deleteFile(options: { fileList: readonly string[] }): Promise<{ fileList: readonly SdkFileResult[] }>
}

/** Cloud calls 云调用; a function may use those that `config/functions.ts` names for it. Rejects with WeChat's `errCode`. */
export const openapi = cloud.openapi as unknown as {
  readonly subscribeMessage: {
    send(message: {
      touser: string
      templateId: string
      page: string
      data: Readonly<Record<string, { readonly value: string }>>
    }): Promise<unknown>
  }
  /** text and pictures looked at by WeChat, the latter later: what `mediaCheckAsync` finds is pushed */
  readonly security: {
    msgSecCheck(text: {
      content: string
      openid: string
      version: 2
      scene: number
    }): Promise<{ readonly result?: unknown }>
    mediaCheckAsync(media: {
      mediaUrl: string
      mediaType: number
      openid: string
      version: 2
      scene: number
    }): Promise<{ readonly traceId?: unknown }>
  }
  readonly wxacode: {
    getUnlimited(code: {
      scene: string
      page: string
      width: number
      checkPath: boolean
      envVersion: 'release' | 'trial' | 'develop'
    }): Promise<{ readonly buffer?: unknown }>
  }
}

/**
 * Who called, as WeChat says it. Read anew for every invocation: it is process-global.
 * An all-digit value comes as a lossy number, so `OPENID` is `unknown` until it has been checked.
 */
export const callerContext = (): CallerContext => cloud.getWXContext() as CallerContext

interface SdkModel {
  generateText(input: {
    readonly model: string
    readonly messages: readonly { readonly role: string; readonly content: string }[]
  }): Promise<{ readonly text?: unknown; readonly error?: unknown }>
}

/** What a language model of CloudBase says. `ai` is missing in the SDK's types; models must be switched on in the console. */
export async function generateText(
  model: string,
  messages: readonly { readonly role: 'system' | 'user'; readonly content: string }[],
): Promise<string> {
  const ai = (cloud as unknown as { ai(): { createModel(provider: 'cloudbase'): SdkModel } }).ai()
  const { text, error } = await ai.createModel('cloudbase').generateText({ model, messages })
  if (error !== undefined && error !== null) throw new Error('the model failed', { cause: error })
  if (typeof text !== 'string') throw new Error('the model said nothing')
  return text
}
