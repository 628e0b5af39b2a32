import { join } from 'node:path'
import { type CollectionSpec, collections as productCollections } from '../../config/collections'
import { type FunctionSpec, functions as productFunctions } from '../../config/functions'
import { type CloudClock, createClock } from '../clock'
import { type DatabaseService, openDatabase } from '../database'
import { createFaults, type Faults } from '../faults'
import { type CloudIds, createCloudIds } from '../functions/cloud-id'
import type { CloudEnvironment, Variables } from '../functions/environment'
import { createFunctions, type FunctionsService } from '../functions/functions'
import type { InvocationResult } from '../functions/invocation'
import { createTimers, type Timers } from '../functions/timers'
import { createGateway, type Gateway } from '../gateway'
import { createVisits, type Visits } from '../identity/visits'
import { type Inbox, openInbox } from '../openapi/inbox'
import { createOpenApi, emulatedApis } from '../openapi/openapi'
import { createPhoneCodes, type PhoneCodes } from '../openapi/phone-number'
import { createStorage, type StorageService } from '../storage/storage'
import type { DataDir } from './data-dir'

export interface ServiceOptions {
  /** folder with one folder per deployed function */
  readonly functionsDir: string
  readonly faults?: Faults
  readonly clock?: CloudClock
  /** other tables than the product's, for tests of the cloud itself */
  readonly functions?: Readonly<Record<string, FunctionSpec>>
  readonly collections?: Readonly<Record<string, CollectionSpec>>
  /** simultaneous processes per function, 4 unless given; further calls wait in line */
  readonly workersPerFunction?: number
  /** ms after which a process without work is ended; a minute unless given */
  readonly workerIdleMs?: number
  /** environment variables of every function, as an operator sets them in the console */
  readonly variables?: Variables
  /** ms until the result of a media check is pushed; on WeChat up to half an hour. 200 unless given */
  readonly mediaDelayMs?: number
  /** the function that receives WeChat's event pushes (media checks), `jobs` unless given */
  readonly pushTo?: string
}

/** Where the services stand: what the door and the data folder give them. */
export interface Site {
  readonly data: DataDir
  /** file descriptor that takes what functions print */
  readonly log: number
  /** the door's address */
  readonly url: string
}

export interface Services {
  readonly clock: CloudClock
  readonly faults: Faults
  readonly functionTable: Readonly<Record<string, FunctionSpec>>
  readonly collectionNames: ReadonlySet<string>
  readonly database: DatabaseService
  readonly storage: StorageService
  readonly functions: FunctionsService
  readonly visits: Visits
  readonly inbox: Inbox
  readonly phoneCodes: PhoneCodes
  readonly cloudIds: CloudIds
  readonly gateway: Gateway
  readonly timers: Timers
  /** an event as WeChat pushes it to the function that the console names */
  push(event: Readonly<Record<string, unknown>>): Promise<InvocationResult>
  /** lets running invocations end first */
  close(): Promise<void>
}

export const environment: Omit<CloudEnvironment, 'gatewayUrl'> = { envId: 'local-env', appId: 'wx7c1d5e90a2b3f468' }

/** Everything behind the door, connected. */
export async function createServices(options: ServiceOptions, { data, log, url }: Site): Promise<Services> {
  const { clock = createClock(), faults = createFaults(), functionsDir } = options
  const { functions: functionTable = productFunctions, collections = productCollections } = options
  const { envId, appId } = environment

  const cloudIds = createCloudIds(clock)
  const functions = await createFunctions({
    functionsDir,
    runtimeDir: join(data.path, 'runtime'),
    profiles: functionTable,
    cloud: { ...environment, gatewayUrl: `${url}/admin` },
    variables: options.variables ?? {},
    clock,
    faults,
    cloudIds,
    log,
    maxWorkers: options.workersPerFunction ?? 4,
    idleMs: options.workerIdleMs ?? 60_000,
  })
  const database = openDatabase({ dir: data.path, collections, clock, faults })
  const storage = createStorage({ dir: data.path, envId, baseUrl: url, secret: data.secret, clock })

  const visits = createVisits(clock)
  const inbox = openInbox(data.path, clock)
  const phoneCodes = createPhoneCodes(appId, clock)
  const push = (event: Readonly<Record<string, unknown>>) =>
    functions.invoke(options.pushTo ?? 'jobs', event, { source: 'wx_unknown' })
  const apis = emulatedApis({
    appId,
    baseUrl: url,
    clock,
    visits,
    inbox,
    phoneCodes,
    push,
    mediaDelayMs: options.mediaDelayMs ?? 200,
    bytesBehind: storage.bytesBehind,
  })
  const gateway = createGateway([database, storage, functions, createOpenApi(functions, apis, faults)], faults)
  const timers = createTimers({
    functionsDir,
    names: Object.keys(functionTable),
    clock,
    invoke: functions.invoke,
    onFailure: (name, message) => console.error(`timer of ${name}: ${message}`),
  })

  return {
    clock,
    faults,
    functionTable,
    collectionNames: new Set(Object.keys(collections)),
    database,
    storage,
    functions,
    visits,
    inbox,
    phoneCodes,
    cloudIds,
    gateway,
    timers,
    push,
    close: async () => {
      await timers.stop()
      await functions.close()
      database.close()
    },
  }
}
