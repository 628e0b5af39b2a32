/** Where a further file of a long sheet goes on: which file it is, and the database's cursor. */
import { signOffRows } from '../../src/contract/signoffs'

interface Position {
  /** 1 for the first */
  readonly file: number
  readonly cursor?: string
}

/** Anything that we have not written begins at the beginning. */
export function positionOf(after: string | undefined): Position {
  const [, file, cursor] = /^(\d{1,4})~(.+)$/.exec(after ?? '') ?? []
  return file === undefined || cursor === undefined ? { file: 1 } : { file: Number(file), cursor }
}

/** The number of the first row in this file. */
export const firstOf = ({ file }: Position): number => (file - 1) * signOffRows + 1

export const nextOf = ({ file }: Position, cursor: string | undefined): string | undefined =>
  cursor === undefined ? undefined : `${file + 1}~${cursor}`
