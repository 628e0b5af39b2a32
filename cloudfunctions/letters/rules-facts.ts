/** The facts in the letter's order, and what it still lacks. */
import {
  type Facts,
  type Letter,
  type LetterKind,
  type MissingFact,
  type ProofKind,
  proofKinds,
  wishKinds,
} from '../../src/contract/letters'
import { eventWords, oneLine } from './rules-words'

/** By day; what has no day comes last, in the order in which it was told. */
export function inOrder(events: Facts['events']): Facts['events'] {
  const at = (day: string | undefined) => day ?? '9999'
  return [...events].sort((left, right) => (at(left.day) < at(right.day) ? -1 : Number(at(left.day) > at(right.day))))
}

export const timelineOf = ({ events }: Facts): Letter['timeline'] =>
  inOrder(events).map(event => ({
    ...(event.day === undefined ? {} : { day: event.day }),
    what: event.kind,
    text: eventWords(event),
  }))

const shows: Readonly<Record<ProofKind, string>> = {
  contract: '双方是怎么约定的',
  payment: '什么时候付了多少钱',
  chat: '双方说过什么、答应过什么',
  photo: '当时的样子',
  advert: '对方当时怎么宣传、怎么承诺',
  work: '在哪里上班、上了多久、工资多少',
  report: '问题出在哪里、造成什么后果',
  witness: '在场看到、听到的情况',
  other: '与这件事有关的情况',
}

export const proofsOf = ({ proofs }: Facts): Letter['proofs'] =>
  proofs.map(({ kind, text }, index) => {
    const words = oneLine(text)
    const name = words === '' ? proofKinds[kind] : kind === 'other' ? words : `${proofKinds[kind]}（${words}）`
    return { number: index + 1, name, shows: shows[kind] }
  })

/** Filled when something was typed. */
const typed = (...texts: readonly string[]) => texts.some(text => oneLine(text) !== '')

const wantsMoney = ({ wishes }: Facts) => wishes.some(({ kind }) => wishKinds[kind].money)
/** A demand goes to the other side, so it needs neither an office nor a number for it. */
const toAnOffice = (kind: LetterKind) => kind !== 'demand'

export function missingFacts(facts: Facts): readonly MissingFact[] {
  const { kind, story, other, events, paid, proofs, wishes, wishText, office, me } = facts
  const lacks: Readonly<Record<MissingFact, boolean>> = {
    story: !typed(story, ...events.map(({ text }) => text)),
    otherName: !typed(other.name),
    otherPlace: !typed(other.place),
    days: !events.some(({ day }) => day !== undefined),
    paid: paid === undefined && (kind === 'complaint' || wantsMoney(facts)),
    proofs: proofs.length === 0,
    wishes: wishes.length === 0 && !typed(wishText),
    wishAmounts: wishes.some(wish => wishKinds[wish.kind].money && wish.amount === undefined),
    answerDays: kind === 'demand' && facts.answerDays === undefined,
    office: toAnOffice(kind) && !typed(office),
    myName: !typed(me.name),
    myPhone: toAnOffice(kind) && me.phone === undefined,
  }
  return (Object.keys(lacks) as MissingFact[]).filter(fact => lacks[fact])
}
