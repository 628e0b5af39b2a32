/** From the boxes to the facts, and what will not do at which box. Pure. */
import { amountMost, type Facts, factFaults, limits, wishKinds } from '@/contract/letters'
import { faultTexts } from '@/copy/errors/letters'
import { lettersText } from '@/copy/letters'
import { wholeOf } from '@/ui/field/number-text'
import type { Form } from './form'
import type { StepName } from './steps'

/** What to say at a box, by its name: `paid`, `day.2`, `amount.refund`, `phone`, `story`. */
export type Wrong = Readonly<Record<string, string>>

const stepOfBox: readonly (readonly [prefix: string, step: StepName])[] = [
  ['story', 'story'],
  ['day', 'events'],
  ['paid', 'paid'],
  ['amount', 'wishes'],
  ['wishText', 'wishes'],
  ['phone', 'me'],
]

/** The questions that something is wrong at, in their order. */
export const wrongSteps = (wrong: Wrong): readonly StepName[] =>
  stepOfBox.filter(([prefix]) => Object.keys(wrong).some(box => box.split('.')[0] === prefix)).map(([, step]) => step)

const phoneShape = /^[0-9+\- ]{5,20}$/

/** Fen, nothing for an empty box, or what is wrong. */
export function readAmount(typed: string): { readonly fen?: number; readonly wrong?: string } {
  if (typed.trim() === '') return {}
  const fen = wholeOf(typed.replace(/[元块¥￥]/g, ''), 2)
  if (fen === undefined) return { wrong: lettersText.paid.wrong }
  if (fen === 0) return { wrong: lettersText.paid.zero }
  return fen > amountMost ? { wrong: lettersText.paid.huge } : { fen }
}

const tooLong = (text: string, most: number): string | undefined =>
  text.trim().length > most ? lettersText.tooLong(text.trim().length - most) : undefined

/** @param today YYYY-MM-DD in Asia/Shanghai */
export function readForm(form: Form, today: string): { readonly facts: Facts; readonly wrong: Wrong } {
  const { card, paid, wishes, answerDays, me, events, ...same } = form
  const paidRead = readAmount(paid)
  const wishesRead = wishes.map(({ kind, amount }) => ({ kind, ...(wishKinds[kind].money ? readAmount(amount) : {}) }))
  const days = Number(answerDays)
  const facts: Facts = {
    ...same,
    events: events.map(({ day, ...event }) => ({ ...event, ...(day !== '' && { day }) })),
    proofs: [...form.proofs],
    wishes: wishesRead.map(({ kind, fen }) => ({ kind, ...(fen !== undefined && { amount: fen }) })),
    me: { name: me.name, place: me.place, ...(me.phoneWanted && me.phone.trim() !== '' && { phone: me.phone.trim() }) },
    ...(paidRead.fen !== undefined && { paid: paidRead.fen }),
    ...(answerDays !== '' && days > 0 && { answerDays: days }),
    ...(card && { cardId: card.id }),
  }
  const faults = factFaults(facts, today).map(({ event, fault }) => [`day.${event}`, faultTexts[fault]] as const)
  const wrong: Record<string, string | undefined> = {
    story: tooLong(form.story, limits.story),
    wishText: tooLong(form.wishText, limits.wishText),
    paid: paidRead.wrong,
    phone: facts.me.phone === undefined || phoneShape.test(facts.me.phone) ? undefined : lettersText.me.phoneWrong,
  }
  for (const { kind, wrong: at } of wishesRead) wrong[`amount.${kind}`] = at
  for (const [box, text] of faults) wrong[box] = text
  const told = Object.entries(wrong).filter((entry): entry is [string, string] => entry[1] !== undefined)
  return { facts, wrong: Object.fromEntries(told) }
}
