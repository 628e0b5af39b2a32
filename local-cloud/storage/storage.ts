import { join } from 'node:path'
import type { CloudClock } from '../clock'
import type { ActionHandler, CloudService } from '../gateway/service'
import { DELETE_FILES_PER_CALL, TEMP_URL_DEFAULT_SECONDS, TEMP_URLS_PER_CALL } from '../limits'
import { createFiles, type Files } from './files'
import { createLinks, type Links } from './links'
import { fromFileId, pathProblem, toFileId } from './paths'

export interface StorageOptions {
  readonly dir: string
  readonly envId: string
  /** where the door serves files, for example `http://127.0.0.1:9420` */
  readonly baseUrl: string
  readonly secret: Buffer
  readonly clock: CloudClock
}

export interface Upload {
  readonly fileId: string
  /** to be PUT to */
  readonly url: string
}

export interface StorageService extends CloudService {
  readonly files: Files
  readonly links: Links
  /** a ticket for one upload, or why the path is refused */
  admit(path: string, owner: string): Upload | { readonly refused: string }
  /** the file behind a fileID of this environment */
  findById(fileId: unknown): ReturnType<Files['find']>
  /** bytes that a download link of this cloud gives now; undefined for every other address */
  bytesBehind(url: URL): number | undefined
}

/** Seconds within which an upload must begin. */
const uploadSeconds = 600

export function createStorage(options: StorageOptions): StorageService {
  const files = createFiles(join(options.dir, 'files'))
  const links = createLinks(options.baseUrl, options.secret, options.clock)
  const prefix = `cloud://${options.envId}.local-bucket`

  const findById = (fileId: unknown) => {
    const path = fromFileId(prefix, fileId)
    return path === undefined ? undefined : files.find(path)
  }
  const admit: StorageService['admit'] = (path, owner) => {
    const problem = pathProblem(path)
    if (problem !== undefined) return { refused: problem }
    return { fileId: toFileId(prefix, path), url: links.sign({ method: 'PUT', path, owner }, uploadSeconds) }
  }

  const bytesBehind = ({ origin, pathname, searchParams }: URL) => {
    if (origin !== options.baseUrl || !pathname.startsWith('/files/')) return undefined
    const grant = links.verify('GET', decodeURIComponent(pathname.slice('/files/'.length)), searchParams)
    return typeof grant === 'string' ? undefined : files.find(grant.path)?.bytes
  }

  const getUploadMetadata: ActionHandler = ({ path }) => {
    const upload = typeof path === 'string' ? admit(path, '') : { refused: 'cloudPath must be a string' }
    if ('refused' in upload) return invalid(upload.refused)
    const { url, fileId } = upload
    // the SDK sends cosFileId as a header, so it must be ASCII
    const cosFileId = Buffer.from(fileId).toString('base64url')
    return { data: { url, fileId, cosFileId, token: 'local', authorization: 'local' } }
  }

  const batchGetDownloadUrl: ActionHandler = ({ file_list: list }) => {
    if (!Array.isArray(list) || list.length > TEMP_URLS_PER_CALL) return invalid(`1 to ${TEMP_URLS_PER_CALL} files`)
    const download_list = list.map(({ fileid: fileID, max_age: maxAge = TEMP_URL_DEFAULT_SECONDS }) => {
      const file = findById(fileID)
      if (!file) return { fileID, code: 'STORAGE_FILE_NONEXIST', message: 'storage file not exists' }
      if (!Number.isInteger(maxAge) || maxAge <= 0) return { fileID, code: 'INVALID_PARAM' }
      const tempFileURL = links.sign({ method: 'GET', path: file.path, owner: '' }, maxAge)
      return { fileID, code: 'SUCCESS', maxAge, tempFileURL }
    })
    return { data: { download_list } }
  }

  const batchDeleteFile: ActionHandler = ({ fileid_list: list }) => {
    if (!Array.isArray(list) || list.length > DELETE_FILES_PER_CALL)
      return invalid(`1 to ${DELETE_FILES_PER_CALL} files`)
    const delete_list = list.map(fileID => {
      const path = fromFileId(prefix, fileID)
      const removed = path !== undefined && files.remove(path)
      return { fileID, code: removed ? 'SUCCESS' : 'STORAGE_FILE_NONEXIST' }
    })
    return { data: { delete_list } }
  }

  return {
    files,
    links,
    admit,
    findById,
    bytesBehind,
    actions: {
      'storage.getUploadMetadata': getUploadMetadata,
      'storage.batchGetDownloadUrl': batchGetDownloadUrl,
      'storage.batchDeleteFile': batchDeleteFile,
    },
    close: () => {},
  }
}

const invalid = (message: string) => ({ code: 'INVALID_PARAM', message })
