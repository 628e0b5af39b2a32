import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** A function as it lies in the folder that would be uploaded. */
export interface Deployment {
  readonly bundlePath: string
  /** changes whenever the code on disk does */
  readonly version: string
  /** cloud calls that config.json permits */
  readonly openapi: ReadonlySet<string>
  readonly timers: readonly { readonly name: string; readonly config: string }[]
}

interface ConfigJson {
  readonly permissions?: { readonly openapi?: readonly string[] }
  readonly triggers?: readonly { readonly name: string; readonly type: string; readonly config: string }[]
}

/** Reads what is deployed now; undefined when there is no such function. Names with a path in them do not exist. */
export function readDeployment(functionsDir: string, name: string): Deployment | undefined {
  if (!/^[A-Za-z][A-Za-z0-9_-]{0,59}$/.test(name)) return undefined
  const bundlePath = join(functionsDir, name, 'index.js')
  const code = statSync(bundlePath, { throwIfNoEntry: false })
  if (!code) return undefined
  const configPath = join(functionsDir, name, 'config.json')
  const config: ConfigJson = existsSync(configPath) ? JSON.parse(readFileSync(configPath, 'utf8')) : {}
  return {
    bundlePath,
    version: `${code.mtimeMs}-${code.size}-${code.ino}`,
    openapi: new Set(config.permissions?.openapi ?? []),
    timers: (config.triggers ?? []).filter(trigger => trigger.type === 'timer'),
  }
}
