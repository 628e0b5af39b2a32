/** Classes as those see them who prepare and lead them. */
import type { ClassFigures, classes as contract } from '../../src/contract/classes'
import type { ParsedInputOf } from '../../src/contract/define'
import type { NodeId } from '../../src/contract/organisation'
import { compact, count, find, nodesOf, page, type QueryContext, read, refuse } from '../kernel'
import { placesById } from '../people'
import { byUrgency } from './rules'
import { type ClassRecord, classes, presence, questions } from './store'
import { hostQuestion, shownClass, shownRow } from './views'

const pageSize = 20
const mostWaiting = 1000
const mostInBox = 1000

export async function desk({ node, after }: ParsedInputOf<typeof contract.desk>, { now }: QueryContext) {
  const [rows, waiting] = await Promise.all([
    page(classes, { where: { areas: node }, orderBy: ['startsAt', 'desc'], limit: pageSize }, after),
    find(questions, { where: { areas: node, state: 'waiting' }, limit: mostWaiting, fields: ['class'] }),
  ])
  const places = await placesById(rows.items.map(row => row.node))
  const waitingIn = (id: string) => waiting.filter(question => question.class === id).length
  return {
    ...rows,
    items: rows.items.map(record => {
      const row = shownRow(record, places.get(record.node)?.name ?? record.node, now)
      return { ...row, ...compact({ figures: record.figures }), waiting: waitingIn(record._id) }
    }),
  }
}

/** Questions that nobody has screened yet, at or below a place: the place of each. */
export const questionsWaiting = (node: NodeId) => nodesOf(questions, { areas: node, state: 'waiting' })

/** Counted from rows that people's own acts have left. */
export async function figuresOf({ _id, onPlatform, answered }: ClassRecord): Promise<ClassFigures> {
  const [reminded, joined, watched, asked] = await Promise.all([
    count(presence, { class: _id, reminder: true }),
    count(presence, { class: _id, joined: true }),
    count(presence, { class: _id, watched: true }),
    count(questions, { class: _id }),
  ])
  return compact({ reminded, joined, watched, questions: asked, answered: answered.length, onPlatform })
}

export async function stage({ id }: ParsedInputOf<typeof contract.stage>, { now }: QueryContext) {
  const record = await read(classes, id)
  if (!record) return refuse('CLASS_NOT_FOUND')
  const [places, box, figures] = await Promise.all([
    placesById([record.node]),
    find(questions, { where: { class: id }, limit: mostInBox }),
    figuresOf(record),
  ])
  const byId = new Map(box.map(question => [question._id, question]))
  return {
    class: shownClass(record, places.get(record.node)?.name ?? record.node, now),
    questions: box.map(question => hostQuestion(question, record, byId)).sort(byUrgency),
    figures,
    at: now,
  }
}
