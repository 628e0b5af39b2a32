/** A mistake in the knowledge files, in words for the lawyer who edits them. */
export interface Problem {
  /** relative to the knowledge folder, e.g. `topics/seven-day-return.md` */
  readonly file: string
  /** counted from 1 */
  readonly line: number
  readonly message: string
}

/** e.g. `topics/seven-day-return.md:12 不认识的法律 “x”` */
export const describe = ({ file, line, message }: Problem): string => `${file}:${line} ${message}`

/** All mistakes at once: whoever corrects the files should not have to run the check once per mistake. */
export class KnowledgeError extends Error {
  readonly problems: readonly Problem[]

  constructor(problems: readonly Problem[]) {
    super(problems.map(describe).join('\n'))
    this.name = 'KnowledgeError'
    this.problems = problems
  }
}
