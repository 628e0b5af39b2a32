/** The local cloud as a whole: started by `npm run local-cloud`, and in-process by tests. */
import { closeSync, existsSync, openSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { type CollectionSpec, collections as productCollections } from '../config/collections'
import { type FunctionSpec, functions as productFunctions } from '../config/functions'
import { type CloudClock, createClock } from './clock'
import { type DatabaseService, openDatabase } from './database'
import { createCall, replyOf } from './door/call'
import { openDataDir } from './door/data-dir'
import { doorRoutes } from './door/routes'
import { createDoor } from './door/server'
import { createFaults, type Faults } from './faults'
import { createFunctions } from './functions/functions'
import type { InvocationResult } from './functions/invocation'
import { createTimers } from './functions/timers'
import { createGateway } from './gateway'
import { findPersona } from './identity/personas'
import { createVisits } from './identity/visits'
import { type Inbox, openInbox } from './openapi/inbox'
import { createOpenApi, emulatedApis } from './openapi/openapi'
import { createPhoneCodes } from './openapi/phone-number'
import { createStorage } from './storage/storage'

export interface CloudOptions {
  /** 0 takes any free port */
  readonly port: number
  /** 127.0.0.1 unless given; only loopback addresses are accepted */
  readonly address?: string
  /** the data folder; one local cloud at a time */
  readonly dir: string
  /** folder with one folder per deployed function */
  readonly functionsDir: string
  /** folder of the built site */
  readonly h5Dir?: string
  /** whether timers follow the clock; they can be fired by hand in any case */
  readonly timers: boolean
  /** fills the new cloud before it is handed out */
  readonly seed?: (cloud: LocalCloud) => Promise<void>
  readonly faults?: Faults
  readonly clock?: CloudClock
  /** other tables than the product's, for tests of the cloud itself */
  readonly functions?: Readonly<Record<string, FunctionSpec>>
  readonly collections?: Readonly<Record<string, CollectionSpec>>
  /** simultaneous processes per function; further calls wait in line */
  readonly workersPerFunction?: number
  /** the function that receives WeChat's event pushes (media checks) */
  readonly pushTo?: string
}

/** What a phone sees: the function's own reply, or `{ ok: false, error: { code: 'CLOUD_…' } }` when there is none. */
export interface CallReply {
  readonly ok: boolean
  readonly data?: unknown
  readonly error?: { readonly code: string; readonly detail?: unknown }
  readonly requestId?: string
}

export interface LocalCloud {
  readonly url: string
  readonly database: DatabaseService
  readonly faults: Faults
  readonly clock: CloudClock
  readonly inbox: Inbox
  /** calls an action as this persona; undefined is a caller without identity */
  call(persona: string | undefined, action: string, input: unknown, key?: string): Promise<CallReply>
  /** runs a timer trigger now; `jobs` unless named */
  fireTimer(functionName?: string): Promise<InvocationResult>
  /** runs an operator's task as WeChat's console does */
  runTask(task: string): Promise<InvocationResult>
  /** lets running invocations end, then gives everything back */
  close(): Promise<void>
}

export const envId = 'local-env'
export const appId = 'wx7c1d5e90a2b3f468'

export async function startCloud(options: CloudOptions): Promise<LocalCloud> {
  const table = options.functions ?? productFunctions
  const functionsDir = resolve(options.functionsDir)
  assertBuilt(functionsDir, Object.keys(table))
  const data = openDataDir(resolve(options.dir))
  const undo: (() => unknown)[] = [() => data.release()]
  const close = async () => {
    for (const step of undo.splice(0).reverse()) await step()
  }
  try {
    const clock = options.clock ?? createClock()
    const faults = options.faults ?? createFaults()
    const door = await createDoor(options.address ?? '127.0.0.1', options.port)
    undo.push(door.close)
    const log = openSync(join(data.path, 'functions.log'), 'a')
    undo.push(() => closeSync(log))

    const collections = options.collections ?? productCollections
    const database = openDatabase({ dir: data.path, collections, clock, faults })
    undo.push(() => database.close())
    const storage = createStorage({ dir: data.path, envId, baseUrl: door.url, secret: data.secret, clock })
    const functions = await createFunctions({
      functionsDir,
      runtimeDir: join(data.path, 'runtime'),
      profiles: table,
      cloud: { envId, appId, gatewayUrl: `${door.url}/admin` },
      clock,
      faults,
      log,
      maxWorkers: options.workersPerFunction ?? 4,
      idleMs: 60_000,
    })
    undo.push(() => functions.close())

    const visits = createVisits(clock)
    const inbox = openInbox(data.path, clock)
    const phoneCodes = createPhoneCodes(appId, clock)
    const push = (event: Readonly<Record<string, unknown>>) =>
      functions.invoke(options.pushTo ?? 'jobs', event, { source: 'wx_unknown' })
    const apis = emulatedApis({ appId, baseUrl: door.url, clock, visits, inbox, phoneCodes, push, mediaDelayMs: 200 })
    const gateway = createGateway([database, storage, functions, createOpenApi(functions, apis)], faults)
    const timers = createTimers({
      functionsDir,
      names: Object.keys(table),
      clock,
      invoke: functions.invoke,
      onFailure: (name, message) => console.error(`timer of ${name}: ${message}`),
    })
    undo.push(() => timers.stop())

    const call = createCall({ appId, invoke: functions.invoke, visits, functionOf: functionFinder(table) })
    const cloud: LocalCloud = {
      url: door.url,
      database,
      faults,
      clock,
      inbox,
      call: async (persona, action, input, key) =>
        JSON.parse(replyOf(await call(known(persona), { action, input, ...(key === undefined ? {} : { key }) })).body),
      fireTimer: (name = 'jobs') => timers.fire(name),
      runTask: task => functions.invoke('jobs', { task }, { source: '' }),
      close,
    }
    door.open(
      doorRoutes({
        call,
        faults,
        storage,
        gateway: (request, response) => gateway.handle(request.raw, response),
        siteDir: options.h5Dir,
        controls: {
          clock,
          faults,
          inbox,
          phoneCodes,
          traffic: () => gateway.traffic,
          scans: () => database.scans(),
          rows: name => (Object.hasOwn(collections, name) ? database.collection(name).all() : undefined),
          fireTimer: cloud.fireTimer,
          runTask: cloud.runTask,
        },
      }),
    )
    await options.seed?.(cloud)
    if (options.timers) timers.start()
    return cloud
  } catch (error) {
    await close()
    throw error
  }
}

function assertBuilt(functionsDir: string, names: readonly string[]): void {
  const missing = names.filter(name => !existsSync(join(functionsDir, name, 'index.js')))
  if (missing.length === 0) return
  throw new Error(`Not built: ${missing.join(', ')} in ${functionsDir}. Run: npx tsx config/build-functions.ts`)
}

/**
 * The function whose domains include this one; a function's own name finds it too, as any phone can name it. What belongs to none
 * goes to the first that phones call, whose refusal is the product's own.
 */
function functionFinder(table: Readonly<Record<string, FunctionSpec>>) {
  const names = Object.keys(table)
  const open = names.find(name => table[name]?.callers === 'client') ?? names[0] ?? ''
  return (domain: string) =>
    names.find(name => table[name]?.domains.includes(domain)) ?? (Object.hasOwn(table, domain) ? domain : open)
}

function known(persona: string | undefined) {
  if (persona === undefined) return undefined
  const found = findPersona(persona)
  if (!found) throw new Error(`there is no persona ${JSON.stringify(persona)}`)
  return found
}
