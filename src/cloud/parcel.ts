/** A command together with its pictures, as it lies on the phone until the cloud has answered. */
import type { Failure } from '../contract/reply'
import type { LocalFile } from './platform-contract'

export interface ParcelPicture {
  /** names the copy on this phone */
  readonly id: string
  /** in the cloud, once it is there; ms UTC since when */
  readonly fileId?: string
  readonly since?: number
}

export interface Parcel {
  readonly key: string
  readonly action: string
  /** everything but the pictures */
  readonly input: Readonly<Record<string, unknown>>
  readonly pictures: readonly ParcelPicture[]
  /** where its pictures lie in the cloud; missing: asked for before the first one travels */
  readonly folder?: string
  readonly persona: string
  /** ms UTC */
  readonly at: number
  /** the cloud may have it, with these pictures: then no others are sent under its key */
  readonly asked?: true
  /** why the cloud did not take it; it is not sent again by itself */
  readonly error?: Failure
}

export type NewParcel = Pick<Parcel, 'key' | 'action' | 'input' | 'folder'> & {
  readonly pictures: readonly LocalFile[]
  /** the one that was mended: it goes as soon as this one is kept */
  readonly replaces?: string
}

export const isParcel = (value: unknown): value is Parcel => {
  const { key, action, persona, pictures } = (value ?? {}) as Readonly<Record<string, unknown>>
  return [key, action, persona].every(part => typeof part === 'string') && Array.isArray(pictures)
}
