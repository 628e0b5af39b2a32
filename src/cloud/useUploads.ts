import { useEffect, useState, useSyncExternalStore } from 'react'
import { newKey } from './command-key'
import { platform } from './platform'
import { createUploads, type UploadItem, type Uploads, type UploadsSnapshot } from './uploads'

export type { UploadItem }

export type UploadsState = UploadsSnapshot & Pick<Uploads, 'add' | 'remove' | 'retry' | 'fileIds'>

/** @public Pictures of a form that is open for as long as this component; they lie below `folder` in the cloud. Its first value counts. */
export function useUploads(folder: string): UploadsState {
  const [uploads] = useState(() => createUploads({ folder, upload: platform.uploadFile, newName: () => newKey() }))
  useEffect(() => platform.onNetworkBack(uploads.retryOffline), [uploads])
  const snapshot = useSyncExternalStore(uploads.subscribe, uploads.snapshot)
  const { add, remove, retry, fileIds } = uploads
  return { ...snapshot, add, remove, retry, fileIds }
}
