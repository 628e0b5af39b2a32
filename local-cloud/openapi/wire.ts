import { Field, Root, Type } from 'protobufjs'

/** The protobuf messages of `wx.openApi`, as the SDK encodes and decodes them; fields that we never use are left out. */
const keyValuePair = new Type('KeyValuePair')
  .add(new Field('key', 1, 'string'))
  .add(new Field('value', 2, 'bytes'))
  .add(new Field('contenttype', 3, 'string'))
  .add(new Field('filename', 4, 'string'))
const openApiData = new Type('OpenApiData').add(new Field('pairs', 1, 'KeyValuePair', 'repeated'))
const commApiData = new Type('CommApiData')
  .add(new Field('apiType', 1, 'int32'))
  .add(new Field('openapiData', 2, 'OpenApiData'))
const commOpenApiResp = new Type('CommOpenApiResp')
  .add(new Field('respData', 1, 'bytes'))
  .add(new Field('contentType', 2, 'string'))
  .add(new Field('errorCode', 3, 'int32'))
  .add(new Field('httpCode', 4, 'uint32'))
new Root().add(keyValuePair).add(openApiData).add(commApiData).add(commOpenApiResp)

/** The number of `CommApiData.ApiType.OPEN_API`; the other types are calls that are not emulated. */
const openApiType = 0

interface RawRequest {
  readonly apiType?: number
  readonly openapiData?: { readonly pairs?: readonly { readonly key: string; readonly value: Uint8Array }[] }
}

/** The parameters of a cloud call in snake case, as WeChat's HTTP interface has them; undefined for other calls. */
export function decodeRequest(data: Uint8Array): Readonly<Record<string, unknown>> | undefined {
  const message = commApiData.toObject(commApiData.decode(data)) as RawRequest
  if ((message.apiType ?? openApiType) !== openApiType) return undefined
  const pairs = message.openapiData?.pairs ?? []
  return Object.fromEntries(pairs.map(({ key, value }) => [key, JSON.parse(Buffer.from(value).toString('utf8'))]))
}

/** What WeChat's HTTP interface answers: JSON (`errcode` other than 0 is a refusal) or a file. */
export type Answer =
  | { readonly json: Readonly<Record<string, unknown>> }
  | { readonly contentType: string; readonly bytes: Buffer }

export function encodeAnswer(answer: Answer): Buffer {
  const json = 'json' in answer
  const respData = json ? Buffer.from(JSON.stringify({ errcode: 0, errmsg: 'ok', ...answer.json })) : answer.bytes
  const contentType = json ? 'application/json; charset=utf-8' : answer.contentType
  return encode({ respData, contentType, httpCode: 200 })
}

/** A failure of the platform itself, for example -604101 when the function may not make this call. */
export function encodeFailure(errorCode: number): Buffer {
  return encode({ errorCode })
}

const encode = (fields: Record<string, unknown>) =>
  Buffer.from(commOpenApiResp.encode(commOpenApiResp.create(fields)).finish())
