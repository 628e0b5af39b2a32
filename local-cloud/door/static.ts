import { readFileSync, statSync } from 'node:fs'
import { join, normalize, sep } from 'node:path'
import { gzipSync } from 'node:zlib'
import { DoorError, type Respond } from './http'
import { isText, mediaType } from './media-types'

/** The page loads nothing from elsewhere and runs no inline script; Taro writes styles into elements. */
const contentSecurityPolicy = [
  "default-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "media-src 'self' blob:",
  "style-src 'self' 'unsafe-inline'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ')

/** File names that carry a hash of their content, as the builder makes them. */
const hashedName = /[.-][0-9a-f]{8,}\.\w+$/

interface Asset {
  readonly version: string
  readonly plain: Buffer
  readonly zipped: Buffer | undefined
}

/** Serves a built site from `dir`. `/` is its index.html; nothing outside the folder is reachable. */
export function respondWithSite(dir: string): Respond {
  const root = normalize(join(dir, sep))
  const cache = new Map<string, Asset>()
  return (request, response) => {
    const path = decodedPath(request.path)
    const file = normalize(join(root, path === '/' ? 'index.html' : path))
    const status = file.startsWith(root) ? statSync(file, { throwIfNoEntry: false }) : undefined
    if (!status?.isFile()) throw new DoorError(404, 'CLOUD_NOT_FOUND', missing(dir, path))
    const type = mediaType(file)
    const version = `${status.mtimeMs}-${status.size}`
    const asset = fresh(cache.get(file), version) ?? readAsset(file, version, isText(type))
    cache.set(file, asset)
    const zipped = /\bgzip\b/.test(String(request.raw.headers['accept-encoding'])) ? asset.zipped : undefined
    const body = zipped ?? asset.plain
    response.writeHead(200, {
      'content-type': type,
      'content-length': body.length,
      'cache-control': hashedName.test(file) ? 'public, max-age=31536000, immutable' : 'no-cache',
      'content-security-policy': contentSecurityPolicy,
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      vary: 'accept-encoding',
      ...(zipped ? { 'content-encoding': 'gzip' } : {}),
    })
    response.end(request.raw.method === 'HEAD' ? undefined : body)
  }
}

const fresh = (asset: Asset | undefined, version: string) => (asset?.version === version ? asset : undefined)

function readAsset(file: string, version: string, zip: boolean): Asset {
  const plain = readFileSync(file)
  return { version, plain, zipped: zip ? gzipSync(plain) : undefined }
}

function decodedPath(path: string): string {
  try {
    const decoded = decodeURIComponent(path)
    if (!/[\0\\]|(^|\/)\.\.?(\/|$)/.test(decoded)) return decoded
  } catch {}
  throw new DoorError(400, 'CLOUD_INVALID_PARAM', 'the path is not one of this site')
}

const missing = (dir: string, path: string) =>
  path === '/' ? `the site is not built: no index.html in ${dir}` : `the site has no ${path}`
