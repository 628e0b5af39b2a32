import { readFileSync } from 'node:fs'
import * as z from 'zod/mini'

const Case = z.object({
  id: z.string(),
  q: z.string(),
  topic: z.string(),
  /** [law, article]: any of them is right */
  accept: z.array(z.tuple([z.string(), z.int()])),
  out_of_scope: z.boolean(),
})
export type Case = z.infer<typeof Case>

/** Reads test questions, one JSON object a line. Throws with the line's number when one has another form. */
export function readCases(file: string): readonly Case[] {
  const lines = readFileSync(file, 'utf8').split('\n')
  return lines.flatMap((line, at) => {
    if (line.trim() === '') return []
    const read = z.safeParse(Case, JSON.parse(line))
    if (!read.success) throw new Error(`${file}:${at + 1} ${read.error.issues.map(issue => issue.message).join('; ')}`)
    return [read.data]
  })
}
