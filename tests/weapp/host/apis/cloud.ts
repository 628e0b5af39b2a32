import { bytesOf, limits } from '../limits'
import { ApiError, type DefineApi } from './api'
import type { Network } from './network'

/** The cloud's side of a call: gets what the phone sent, returns what the function returned. */
export type CallFunction = (name: string, data: unknown) => Promise<unknown>

/** Takes a file of the phone; its fileID. */
export type UploadFile = (cloudPath: string, filePath: string) => Promise<string>

const noNetwork = () => new ApiError('request:fail ', -1)

/** `wx.cloud`, wired to a function of the test, with WeChat's limits on both ways. */
export function cloudApi(
  define: DefineApi,
  network: Network,
  callFunction: CallFunction,
  uploadFile: UploadFile,
): Record<string, unknown> {
  let initialised = false
  const assertInitialised = () => {
    if (!initialised) throw new ApiError('Cloud API isn\'t enabled, please call "cloud.init" first', -1)
  }
  const cloudIds = new WeakMap<object, string>()
  /** a CloudID is known by the object that WeChat made; what only looks like one stays as it is */
  const onTheWire = (data: object) =>
    Object.fromEntries(
      Object.entries(data).map(([field, value]: [string, unknown]) => {
        const id = typeof value === 'object' && value !== null ? cloudIds.get(value) : undefined
        return [field, id === undefined ? value : { $cloudID: id }]
      }),
    )
  return {
    CloudID: (id: string) => {
      const mark = { toString: () => '[object CloudID]' }
      cloudIds.set(mark, id)
      return mark
    },
    init: () => {
      initialised = true
    },
    callFunction: define('cloud.callFunction', async ({ name, data }) => {
      assertInitialised()
      if (typeof name !== 'string') throw new ApiError('parameter error: parameter.name should be String', -401003)
      const request = JSON.stringify(onTheWire(data ?? {}))
      if (bytesOf(request) > limits.callRequest) throw new ApiError('data exceed max size', -606001)
      if (!network.isConnected()) throw noNetwork()
      const result: unknown = await callFunction(name, JSON.parse(request))
      // the line may have gone while the function ran
      if (network.takeLoss() || !network.isConnected()) throw noNetwork()
      const reply = JSON.stringify(result ?? null)
      if (bytesOf(reply) > limits.callReply) throw new ApiError('function result exceed max size 1MB', -604001)
      return { result: JSON.parse(reply) }
    }),
    uploadFile: define('cloud.uploadFile', async ({ cloudPath, filePath }) => {
      assertInitialised()
      if (typeof cloudPath !== 'string' || typeof filePath !== 'string') throw new ApiError('parameter error', -401003)
      if (!network.isConnected()) throw noNetwork()
      const fileID = await uploadFile(cloudPath, filePath)
      if (network.takeLoss() || !network.isConnected()) throw noNetwork()
      return { fileID, statusCode: 204 }
    }),
  }
}
