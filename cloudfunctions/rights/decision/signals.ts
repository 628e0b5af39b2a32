import type { Boundary } from '../boundary'
import { conceptsOf, countOfKind } from '../retrieval/concepts'
import { money } from '../retrieval/quantities'
import type { Search } from '../retrieval/search'
import { calibration } from './calibration'

/** What the decision looks at; every signal lies between 0 and about 1. */
export interface Signals {
  readonly known: number
  readonly nearest: number
  readonly coverage: number
  /** by how much the first card leads the second */
  readonly margin: number
  /** how much there is, not which share: a short question that fits well still says little */
  readonly evidence: number
  readonly happenings: number
  readonly demands: number
  /** where to turn, what to show, by when */
  readonly procedures: number
  readonly things: number
  readonly people: number
  /** a sum of money or a word of buying and selling */
  readonly trade: number
  /** neither what went wrong nor what is wanted nor a purchase nor a procedure */
  readonly bare: number
  /** asks how a thing is done or which one is good, not what is owed */
  readonly wondering: number
  /** a matter of another kind is touched */
  readonly elsewhere: number
  /** likeness to the nearest wording of what is not answered here */
  readonly foreign: number
  /** by how much that is nearer than the nearest card */
  readonly foreignLead: number
  /** by how much the nearest card is nearer than that */
  readonly lead: number
}

/** So much in common with a card is enough; a whole sentence on the matter has about this. */
const plenty = 30

const trade = /买|卖|店|商家|花了|付|交了|收费|收我|钱|退|赔|充|办卡|卡里|下单|合同|订|货|消费|购|价/

const wondering = new RegExp(
  [
    '怎么(?!办|赔|算|退|投诉|维权|说|告|处理|索赔|要|解决|回事|收|定|判|扣|弄|走|样|还|能|就|可|又|都|这|那|会|找|让|证|讨|追|补|申|取|关|分|写|防|留|查|起|打|认|看)',
    '怎样让|哪(?:里|儿|家|个|款|种)(?!.{0,4}(?:投诉|告|举报|说理|法院|部门|管))|几点|有哪些(?!办法|权)',
    '什么(?:好|牌子|课|菜|时候(?:开|涨|放|来))|几次合适|多久(?:合适|好)|合适$|好$',
  ].join('|'),
)

export function signalsOf({ hits, known, mass, meant, elsewhere }: Search, boundary: Boundary): Signals {
  const [first, second] = hits
  const concepts = conceptsOf(meant)
  const some = (count: number) => Math.min(count, 2) / 2
  const happenings = countOfKind(concepts, 'happenings')
  const demands = countOfKind(concepts, 'demands')
  const procedures = countOfKind(concepts, 'procedures')
  const traded = trade.test(meant) || meant.includes(money)
  return {
    known,
    nearest: first?.nearest ?? 0,
    coverage: first?.coverage ?? 0,
    margin: first ? (first.score - (second?.score ?? 0)) / first.score : 0,
    evidence: Math.min(plenty, (first?.coverage ?? 0) * mass) / plenty,
    happenings: some(happenings),
    demands: some(demands),
    procedures: some(procedures),
    things: some(countOfKind(concepts, 'things')),
    people: some(countOfKind(concepts, 'people')),
    trade: traded ? 1 : 0,
    bare: happenings + demands + procedures > 0 || traded ? 0 : 1,
    wondering: wondering.test(meant) ? 1 : 0,
    elsewhere: boundary.elsewhere ? 1 : 0,
    foreign: elsewhere?.nearest ?? 0,
    lead: Math.max(0, (first?.nearest ?? 0) - (elsewhere?.nearest ?? 0)),
    foreignLead: Math.max(0, (elsewhere?.nearest ?? 0) - (first?.nearest ?? 0)),
  }
}

/** A probability between 0 and 1 under one of the calibrated models. */
export function likelihood(model: keyof typeof calibration, signals: Signals): number {
  const { bias, ...weights } = calibration[model]
  const names = Object.keys(weights) as (keyof typeof weights & keyof Signals)[]
  const sum = names.reduce((total, name) => total + weights[name] * signals[name], bias as number)
  return 1 / (1 + Math.exp(-sum))
}
