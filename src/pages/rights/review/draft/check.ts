/** What can be seen to be wrong before anything is sent. What only the register knows is left to the cloud. Pure. */
import { cardLimits as limits } from '@/contract/rights/desk'
import { editorText } from '@/copy/rights-review'
import { tooLong } from '../too-long'
import { type Field, type Form, linesOf } from './form'

export type Wrong = Readonly<Partial<Record<Field, string>>>

const { say, units } = editorText

interface Bounds {
  readonly least: number
  readonly most: number
  readonly length: number
  readonly unit: string
}

/** Names the line as it stands in the box, empty ones counted. */
function lineFault(text: string, length: number): string | undefined {
  const at = text.split('\n').findIndex(line => line.trim().length > length)
  return at < 0 ? undefined : say.lineTooLong(at + 1, length)
}

function listFault(text: string, { least, most, length, unit }: Bounds): string | undefined {
  const count = linesOf(text).length
  if (count < least) return count === 0 ? say.empty : say.tooFew(least, unit)
  if (count > most) return say.tooMany(most, unit)
  return lineFault(text, length)
}

const textFault = (text: string, most: number) => (text.trim() === '' ? say.empty : tooLong(text.trim(), most))

const items = (least: number): Bounds => ({ least, most: limits.items, length: limits.item, unit: units.item })
const questions: Bounds = {
  least: limits.questions,
  most: limits.mostQuestions,
  length: limits.question,
  unit: units.question,
}

/** What to say at each field that will not do. */
export function check(form: Form): Wrong {
  const found: Readonly<Record<Field, string | undefined>> = {
    title: textFault(form.title, limits.title),
    group: form.group ? undefined : say.choose,
    questions: listFault(form.questions, questions),
    conclusion: textFault(form.conclusion, limits.conclusion),
    citations: form.citations.length === 0 ? say.noCitation : undefined,
    working: listFault(form.working, items(0)),
    evidence: listFault(form.evidence, items(1)),
    channels: listFault(form.channels, items(1)),
    deadlines: listFault(form.deadlines, items(0)),
    traps: listFault(form.traps, items(0)),
    related: undefined,
  }
  return Object.fromEntries(Object.entries(found).filter(([, fault]) => fault !== undefined))
}
