/** A class belongs to the place that announced it, and so do its questions. */
import { type CommandContext, type QueryContext, read, refuse } from '../kernel'
import { classes, questions } from './store'

interface Named {
  readonly id: string
}

export const placeOfClass = async ({ id }: Named, context: QueryContext | CommandContext) => {
  const record = await ('tx' in context ? context.tx.get(classes, id) : read(classes, id))
  return record?.node ?? refuse('CLASS_NOT_FOUND')
}

export const placeOfQuestion = async ({ id }: Named, { tx }: CommandContext) =>
  (await tx.get(questions, id))?.node ?? refuse('QUESTION_NOT_FOUND')
