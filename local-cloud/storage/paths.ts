/** Names of files: `cloudPath` inside the bucket, and the fileID `cloud://<env>.<bucket>/<cloudPath>` outside. */

/** COS: a path is at most 850 bytes. */
const maxPathBytes = 850

/** Why WeChat Cloud would not take this path, or undefined. Characters which break links are refused here as well. */
export function pathProblem(path: string): string | undefined {
  if (path === '') return 'cloudPath is empty'
  if (Buffer.byteLength(path) > maxPathBytes) return `cloudPath exceeds ${maxPathBytes} bytes`
  if (path.startsWith('/') || path.endsWith('/') || path.includes('//')) return 'cloudPath has an empty segment'
  if (path.split('/').some(segment => segment === '.' || segment === '..')) return 'cloudPath has a segment of dots'
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is refused
  if (/[\u0000-\u001f\u007f\\%#?"<>^`{}|]/.test(path)) return 'cloudPath has a character that is not allowed'
  return /\p{Surrogate}/u.test(path) ? 'cloudPath is not well-formed text' : undefined
}

export function toFileId(prefix: string, path: string): string {
  return `${prefix}/${path}`
}

/** The path of a fileID of this environment; undefined for foreign or malformed ones. */
export function fromFileId(prefix: string, fileId: unknown): string | undefined {
  if (typeof fileId !== 'string' || !fileId.startsWith(`${prefix}/`)) return undefined
  const path = fileId.slice(prefix.length + 1)
  return pathProblem(path) === undefined ? path : undefined
}
