import type { OutputOf, ParsedInputOf } from '../../src/contract/define'
import type { DeskCard, rights } from '../../src/contract/rights'
import { compact, localDay, page, type QueryContext, read, refuse } from '../kernel'
import { cardView } from './card-view'
import { isUpToDate, type Library } from './library'
import { libraryNow } from './shelf'
import { type CardRecord, cards, namesOf, unnamed } from './store'

type Drafts = ParsedInputOf<typeof rights.drafts>
const pageSize = 10

const conditions = (list: Drafts['list'], personId: string) =>
  list === 'mine' ? { author: personId } : list === 'waiting' ? { state: 'waiting' as const } : { live: true }

/** One's own cards, those that wait for somebody else's eye, or those that everybody sees; newest first. */
export async function drafts(
  { list, after }: Drafts,
  { actor, now }: QueryContext,
): Promise<OutputOf<typeof rights.drafts>> {
  const { personId } = actor.person()
  const library = await libraryNow(now)
  const where = conditions(list, personId)
  const rows = await page(cards, { where, orderBy: ['at', 'desc'], limit: pageSize }, after)
  // one's own text does not wait for oneself
  const seen = list === 'waiting' ? rows.items.filter(({ author }) => author !== personId) : rows.items
  const names = await namesOf(seen.map(({ author }) => author))
  const items = seen.map(card => deskCard(card, library, personId, names.get(card.author) ?? unnamed))
  return { ...rows, items }
}

/** One card with its text as readers will see it. */
export async function draft({ id }: ParsedInputOf<typeof rights.draft>, { actor, now }: QueryContext) {
  const { personId } = actor.person()
  const record = await read(cards, id)
  const open = record && (record.author === personId || record.state === 'waiting' || record.live)
  if (!open) return refuse('CARD_NOT_FOUND')
  const [library, names] = await Promise.all([libraryNow(now), namesOf([record.author])])
  const today = localDay(now)
  const { text } = record
  // what the register has lost cannot be shown; `amended` says that something is wrong
  const citations = text.citations.filter(({ law, article }) => library.lawOf(law) && library.digestOf(law, article))
  return {
    draft: deskCard(record, library, personId, names.get(record.author) ?? unnamed),
    card: cardView(library, { ...text, id, citations, checked: today }, today),
    group: library.groups.find(group => group.id === text.group)?.title ?? text.group,
    amended: !isUpToDate(library, text),
  }
}

function deskCard(card: CardRecord, library: Library, personId: string, author: string): DeskCard {
  const { _id: id, revision, state, live, at, history, published, text } = card
  const { citations, questions, working, evidence, channels, deadlines, traps, related } = text
  const left = state === 'returned' || state === 'withdrawn'
  const reason = left ? history.filter(({ what }) => what === state).at(-1)?.reason : undefined
  return compact({
    id,
    revision,
    state,
    live,
    outdated: published !== undefined && !isUpToDate(library, published),
    mine: card.author === personId,
    author,
    at,
    reason,
    text: {
      title: text.title,
      group: text.group,
      questions: [...questions],
      conclusion: text.conclusion,
      citations: citations.map(({ law, article, part }) => compact({ law, article, part })),
      working: [...working],
      evidence: [...evidence],
      channels: [...channels],
      deadlines: [...deadlines],
      traps: [...traps],
      related: [...related],
    },
  })
}

/** What a card may rest on. */
export async function citable(
  { law }: ParsedInputOf<typeof rights.citable>,
  { now }: QueryContext,
): Promise<OutputOf<typeof rights.citable>> {
  const { groups, laws, digests, superseded } = await libraryNow(now)
  const barred = (id: string, article?: number) =>
    superseded.articles.some(entry => entry.law === id && entry.article === article && entry.rule === 'never')
  return {
    groups: groups.map(({ id, title }) => ({ id, title })),
    laws: laws
      .filter(({ id, status }) => status === '现行' && !barred(id))
      .map(({ id, short, title, effective }) => ({ id, law: short, fullTitle: title, inForce: effective })),
    articles: digests
      .filter(digest => digest.law === law && !barred(digest.law, digest.article))
      .map(({ article, digest }) => ({ article, digest })),
  }
}
