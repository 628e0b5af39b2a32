/** One line of JSON for each event; WeChat's console keeps and searches it. Never an OPENID, a name, a phone number or a question. */

export type Facts = Readonly<Record<string, unknown>>

export function log(level: 'info' | 'error', facts: Facts): void {
  const line = JSON.stringify({ level, ...facts }, (_key, value: unknown) =>
    value instanceof Error ? { message: value.message, stack: value.stack, cause: value.cause } : value,
  )
  if (level === 'error') console.error(line)
  // biome-ignore lint/suspicious/noConsole: this is the log
  else console.info(line)
}
