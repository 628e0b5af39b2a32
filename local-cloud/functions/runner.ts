/**
 * Runs in the function's own process: loads the deployed bundle once, then one invocation at a time.
 * It touches nothing but the environment variables of an invocation and `Date`, which follows the emulated clock.
 */
import type { RunMessage, WorkerMessage } from './messages'

type Main = (event: unknown, context: unknown) => unknown

let clockOffset = 0
const RealDate = Date
globalThis.Date = new Proxy(RealDate, {
  construct: (target, args, newTarget) =>
    Reflect.construct(target, args.length === 0 ? [target.now() + clockOffset] : args, newTarget),
  apply: target => new target(target.now() + clockOffset).toString(),
  get: (target, key) => (key === 'now' ? () => target.now() + clockOffset : Reflect.get(target, key)),
})
RealDate.prototype.constructor = globalThis.Date

const tell = (message: WorkerMessage) => process.send?.(message)

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : `thrown: ${JSON.stringify(error)}`
}

function load(): Main | undefined {
  try {
    const loaded = require(process.argv[2] ?? '') as { main?: Main }
    if (typeof loaded.main !== 'function') throw new Error('the bundle exports no function named main')
    tell({ type: 'loaded' })
    return loaded.main
  } catch (error) {
    tell({ type: 'loadFailed', message: describe(error) })
    return undefined
  }
}

const main = load()

process.on('message', async (message: RunMessage) => {
  const { requestId } = message
  clockOffset = message.clockOffset
  Object.assign(process.env, message.variables)
  try {
    const result = await main?.(JSON.parse(message.event), message.context)
    tell({ type: 'returned', requestId, result: JSON.stringify(result) ?? 'null' })
  } catch (error) {
    process.stderr.write(`[${requestId}] ${describe(error)}\n`)
    const text = error instanceof Error ? `${error.name}: ${error.message}` : JSON.stringify(error)
    tell({ type: 'threw', requestId, message: String(text) })
  } finally {
    for (const name of Object.keys(message.variables)) delete process.env[name]
  }
})

/** As Node does, but without quoting the minified line on which it happened. */
function crash(error: unknown): void {
  process.stderr.write(`uncaught: ${describe(error)}\n`)
  process.exit(1)
}
process.on('uncaughtException', crash)
process.on('unhandledRejection', crash)
// Ctrl-C in a terminal reaches every process of the group; the local cloud ends its functions itself
process.on('SIGINT', () => {})
process.on('disconnect', () => process.exit(0))
