/** The local cloud as a whole: started by `npm run local-cloud`, and in-process by tests. */
import { closeSync, existsSync, openSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { FunctionSpec } from '../config/functions'
import type { CloudClock } from './clock'
import type { DatabaseService } from './database'
import { type Call, createCall, replyOf } from './door/call'
import { openDataDir } from './door/data-dir'
import { doorRoutes } from './door/routes'
import { createDoor } from './door/server'
import { createServices, environment, type ServiceOptions, type Services } from './door/services'
import type { Faults } from './faults'
import type { InvocationResult } from './functions/invocation'
import { findPersona } from './identity/personas'
import type { Inbox } from './openapi/inbox'

export interface CloudOptions extends ServiceOptions {
  /** 0 takes any free port */
  readonly port: number
  /** 127.0.0.1 unless given; only loopback addresses are accepted */
  readonly address?: string
  /** the data folder; one local cloud at a time */
  readonly dir: string
  /** folder of the built site */
  readonly h5Dir?: string
  /** whether timers follow the clock; they can be fired by hand in any case */
  readonly timers: boolean
  /** fills the new cloud before it is handed out */
  readonly seed?: (cloud: LocalCloud) => Promise<void>
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
  /** calls an action as this persona; undefined is a caller without identity. `group` is sent as it is */
  call(persona: string | undefined, action: string, input: unknown, key?: string, group?: unknown): Promise<CallReply>
  /** the CloudID that this person's phone gets when the app was opened from a card in this group */
  cloudIdFor(persona: string, group: string): string
  /** runs a timer trigger now; `jobs` unless named */
  fireTimer(functionName?: string): Promise<InvocationResult>
  /** runs an operator's task as WeChat's console does */
  runTask(task: string): Promise<InvocationResult>
  /** sends an event to the function that receives WeChat's pushes, as WeChat does */
  push(event: Readonly<Record<string, unknown>>): Promise<InvocationResult>
  /** lets running invocations end, then gives everything back */
  close(): Promise<void>
}

/** Rejects with a message for people when the port, the data folder or the built functions are not to be had. */
export async function startCloud(options: CloudOptions): Promise<LocalCloud> {
  const undo: (() => unknown)[] = []
  const close = async () => {
    for (const step of undo.splice(0).reverse()) await step()
  }
  try {
    const data = openDataDir(resolve(options.dir))
    undo.push(data.release)
    const door = await createDoor(options.address ?? '127.0.0.1', options.port)
    undo.push(door.close)
    const log = openSync(join(data.path, 'functions.log'), 'a')
    undo.push(() => closeSync(log))
    const functionsDir = resolve(options.functionsDir)
    const services = await createServices({ ...options, functionsDir }, { data, log, url: door.url })
    undo.push(services.close)
    assertBuilt(functionsDir, services.functionTable)

    const { functions, visits, functionTable } = services
    const call = createCall({ ...environment, invoke: functions.invoke, visits, functionOf: finder(functionTable) })
    const cloud = localCloud(door.url, services, call, close)
    const routes = doorRoutes(services, cloud, call, options.h5Dir)
    door.open(routes)
    // while it closes, running functions reach the cloud and nobody else begins anything
    undo.push(() => door.open(routes.filter(({ forFunctions }) => forFunctions)))
    await options.seed?.(cloud)
    if (options.timers) services.timers.start()
    return cloud
  } catch (error) {
    await close()
    throw error
  }
}

function localCloud(url: string, services: Services, call: Call, close: () => Promise<void>): LocalCloud {
  const { database, faults, clock, inbox, timers, functions, cloudIds, push } = services
  return {
    url,
    database,
    faults,
    clock,
    inbox,
    call: async (persona, action, input, key, group) => {
      const body = { action, input, ...(key !== undefined && { key }), ...(group !== undefined && { group }) }
      return JSON.parse(replyOf(await call(known(persona), body)).body)
    },
    cloudIdFor: (persona, group) => cloudIds.issue(known(persona)?.openid ?? '', group),
    fireTimer: (name = 'jobs') => timers.fire(name),
    runTask: task => functions.invoke('jobs', { task }, { source: '' }),
    push,
    close,
  }
}

function assertBuilt(functionsDir: string, table: Services['functionTable']): void {
  const missing = Object.keys(table).filter(name => !existsSync(join(functionsDir, name, 'index.js')))
  if (missing.length === 0) return
  throw new Error(`Not built: ${missing.join(', ')} in ${functionsDir}. Run: npx tsx config/build-functions.ts`)
}

/**
 * The function whose domains include this one; a function's own name finds it too, as any phone can name it. What belongs to none
 * goes to the first that phones call, whose refusal is the product's own.
 */
function finder(table: Readonly<Record<string, FunctionSpec>>) {
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
