import { isMap, isNode, LineCounter, parseDocument } from 'yaml'
import type * as z from 'zod/mini'
import type { Problem } from './problems'

type Path = readonly (string | number)[]

export interface Parsed<T> {
  /** absent when the text does not have the form of the schema */
  readonly value?: T
  /** line in the file of the value at this path, or of the nearest parent that exists */
  readonly lineOf: (path: Path) => number
  readonly problems: readonly Problem[]
}

/**
 * Reads YAML, or JSON, which is a part of YAML: so both report mistakes by line.
 * @param firstLine the line of the file on which `text` begins
 */
export function parseYaml<T>(file: string, text: string, schema: z.ZodMiniType<T>, firstLine = 1): Parsed<T> {
  const lines = new LineCounter()
  const doc = parseDocument(text, { lineCounter: lines })
  const lineOf = (path: Path): number => {
    for (let length = path.length; length > 0; length--) {
      const parent = doc.getIn(path.slice(0, length - 1), true) ?? doc.contents
      const key = path[length - 1]
      // a mapping's own key says better where the mistake is than its value on a later line
      const pair = isMap(parent) ? parent.items.find(item => String(item.key) === String(key)) : undefined
      const node = pair ? pair.key : doc.getIn(path.slice(0, length), true)
      if (isNode(node) && node.range) return lines.linePos(node.range[0]).line + firstLine - 1
    }
    return firstLine
  }
  if (doc.errors.length > 0) {
    const problems = doc.errors.map(error => ({
      file,
      line: (error.linePos?.[0].line ?? 1) + firstLine - 1,
      message: `格式写错了，多半是少了括号、引号，或者缩进没对齐（${error.code}）`,
    }))
    return { lineOf, problems }
  }
  const result = schema.safeParse(doc.toJS())
  if (result.success) return { value: result.data, lineOf, problems: [] }
  const problems = result.error.issues.map(issue => {
    const path = issue.path.filter(key => typeof key !== 'symbol')
    const unknown = issue.code === 'unrecognized_keys' ? `不认识的栏目：${issue.keys.join('、')}` : undefined
    const where = path.length > 0 ? `“${path.join('.')}” ` : ''
    return { file, line: lineOf(path), message: unknown ?? `${where}${issue.message}` }
  })
  return { lineOf, problems }
}
