import { useCallback, useState, useSyncExternalStore } from 'react'
import type { Action, InputOf, OutputOf } from '../contract/define'
import { client } from './client'
import type { Outcome } from './command-form'
import { newKey } from './command-key'
import type { NewParcel, Parcel, Parcels } from './parcels'
import type { LocalFile } from './platform-contract'

export type { Parcel }

/** `folder`: where the person's pictures lie, if it is known; `replaces`: the refused parcel that this one mends */
type SendingHow = Pick<NewParcel, 'folder' | 'replaces'>
/** With the parcel's name: one that was refused stays, to be mended. */
export type ParcelOutcome<T> = Outcome<T> & { readonly key: string }

export interface ParcelsState<I, T> {
  /** of this action, oldest first: on the phone, not in the cloud yet */
  readonly parcels: readonly Parcel[]
  readonly busy: boolean
  /** keeps it on the phone, then sends; `noRoom`: the phone had no room, nothing happened */
  send(input: I, pictures: readonly LocalFile[], how?: SendingHow): Promise<ParcelOutcome<T> | 'noRoom'>
  readonly picturesOf: Parcels['picturesOf']
  readonly drop: Parcels['drop']
  retryNow(): Promise<void>
}

/** A command whose pictures travel with it. `photos` of its input is filled in when they have arrived. */
export function useParcels<A extends Action<'command'>>(
  action: A,
): ParcelsState<Omit<InputOf<A>, 'photos'>, OutputOf<A>> {
  const all = useSyncExternalStore(client.parcels.subscribe, client.parcels.list)
  const [busy, setBusy] = useState(false)
  const send = useCallback(
    async (input: NewParcel['input'], pictures: readonly LocalFile[], how: SendingHow = {}) => {
      setBusy(true)
      const key = newKey()
      const sent = await client.parcels.send({ key, action: action.id, input, pictures, ...how })
      setBusy(false)
      if (sent === 'noRoom') return sent
      if (sent === 'kept') return { kind: 'kept', key } as const
      return sent.ok
        ? ({ kind: 'done', data: sent.data as OutputOf<A>, key } as const)
        : ({ kind: 'refused', error: sent.error, key } as const)
    },
    [action],
  )
  return {
    parcels: all.filter(parcel => parcel.action === action.id),
    busy,
    send,
    picturesOf: client.parcels.picturesOf,
    drop: client.parcels.drop,
    retryNow: client.parcels.run,
  }
}
