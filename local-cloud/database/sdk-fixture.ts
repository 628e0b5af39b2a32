/** For tests: the real wx-server-sdk in this process, talking to a gateway with a fresh database. */

import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createClock } from '../clock'
import { createFaults } from '../faults'
import { processVariables } from '../functions/environment'
import { createGateway } from '../gateway'
import type { CloudService } from '../gateway/service'
import { type DatabaseOptions, openDatabase } from './database'

export type Row = Record<string, unknown>

export interface SdkCommand {
  and(...others: unknown[]): SdkCommand
  or(...others: unknown[]): SdkCommand
}

export interface SdkQuery {
  where(condition: object): SdkQuery
  orderBy(field: string, direction: 'asc' | 'desc'): SdkQuery
  limit(rows: number): SdkQuery
  skip(rows: number): SdkQuery
  field(projection: object): SdkQuery
  get(): Promise<{ data: Row[] }>
  count(): Promise<{ total: number }>
  update(options: { data: object; multi?: boolean }): Promise<{ stats: { updated: number } }>
  remove(options?: { multi?: boolean }): Promise<{ stats: { removed: number } }>
}

export interface SdkDocument {
  field(projection: object): SdkDocument
  get(): Promise<{ data: Row }>
  set(options: { data: object }): Promise<{ _id: string; stats: { updated: number; created: number } }>
  update(options: { data: object }): Promise<{ stats: { updated: number } }>
  remove(): Promise<{ stats: { removed: number } }>
}

export interface SdkAggregate {
  match(condition: object): SdkAggregate
  group(fields: object): SdkAggregate
  sort(order: object): SdkAggregate
  limit(rows: number): SdkAggregate
  lookup(join: object): SdkAggregate
  unwind(path: unknown): SdkAggregate
  project(fields: object): SdkAggregate
  end(): Promise<{ list: Row[] }>
}

export interface SdkCollection extends SdkQuery {
  doc(id: string | number): SdkDocument
  add(options: { data: object | object[] }): Promise<{ _id: string; _ids?: string[] }>
  aggregate(): SdkAggregate
}

export interface SdkTransaction {
  collection(name: string): SdkCollection
  commit(): Promise<unknown>
  rollback(reason?: unknown): Promise<unknown>
}

type Operators = Record<string, (...operands: never[]) => SdkCommand>

export interface SdkDatabase {
  readonly command: Record<string, (...operands: unknown[]) => SdkCommand> & {
    aggregate: Operators & Record<string, (operand: unknown) => unknown>
  }
  collection(name: string): SdkCollection
  createCollection(name: string): Promise<unknown>
  startTransaction(): Promise<SdkTransaction>
  runTransaction<T>(work: (transaction: SdkTransaction) => Promise<T>, retries?: number): Promise<T>
  serverDate(options?: { offset: number }): unknown
  RegExp(options: { regexp: string; options?: string }): unknown
  Geo: { Point(longitude: number, latitude: number): object }
}

interface Sdk {
  init(options: object): void
  database(options?: object): SdkDatabase
  readonly openapi: Record<string, Record<string, (parameters: object) => Promise<unknown>>>
  callFunction(options: { name: string; data: unknown }): Promise<{ result: unknown }>
}

export async function openTestCloud(
  collections: DatabaseOptions['collections'],
  options: Partial<Pick<DatabaseOptions, 'duplicateCode'>> = {},
  others: readonly CloudService[] = [],
) {
  const dir = mkdtempSync(join(tmpdir(), 'local-cloud-database-'))
  const clock = createClock()
  const faults = createFaults()
  const database = openDatabase({ dir, collections, clock, faults, ...options })
  const gateway = createGateway([database, ...others], faults)
  const server = createServer((request, response) => void gateway.handle(request, response))
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const url = `http://127.0.0.1:${port}/admin`
  Object.assign(process.env, environment(url))
  const cloud = jest.requireActual<Sdk>('wx-server-sdk')
  cloud.init({ env: 'local-env' })
  return {
    cloud,
    db: cloud.database(),
    database,
    clock,
    faults,
    gateway,
    url,
    async close() {
      server.closeAllConnections()
      await new Promise(resolve => server.close(resolve))
      database.close()
      rmSync(dir, { recursive: true, force: true })
    },
  }
}

export type TestCloud = Awaited<ReturnType<typeof openTestCloud>>

/** what points the SDK at a local gateway; it spends no time on looking for a metadata server then */
const environment = (gatewayUrl: string) => ({
  ...processVariables({ envId: 'local-env', appId: 'wx0000000000000000', gatewayUrl }),
  // a request that got no answer would be complained about three seconds later, when its test is over
  SILENCE: 'true',
})

/** the error a promise rejects with, in the shape of the SDK */
export async function failureOf(
  promise: Promise<unknown>,
): Promise<{ errCode?: number; errMsg?: string; code?: string }> {
  try {
    await promise
  } catch (error) {
    return error as { errCode?: number; errMsg?: string; code?: string }
  }
  throw new Error('it was expected to fail')
}
