import type { certificates as contract } from '../../src/contract/certificates'
import type { ParsedInputOf } from '../../src/contract/define'
import { hoursOf } from '../hours'
import { localDay, type QueryContext, refuse } from '../kernel'
import { printFile } from '../paper'
import { booksOf } from './facts'
import { statementOf } from './rules-statement'
import { statementPaper } from './statement-paper'

/** A year of services and points; one that has not begun is nothing yet. */
export async function statement({ year }: ParsedInputOf<typeof contract.statement>, { actor, now }: QueryContext) {
  const { personId, name } = actor.person()
  if (name === undefined) return refuse('NAME_MISSING')
  const today = localDay(now)
  if (year > Number(today.slice(0, 4))) return refuse('NOTHING_CONFIRMED')
  const [services, books] = await Promise.all([hoursOf(personId, year), booksOf(personId, year)])
  if (services.length === 0 && books.length === 0) return refuse('NOTHING_CONFIRMED')
  const paper = statementPaper(statementOf({ year, services, books, today }), { name, year, today })
  return printFile(`${year}年志愿时长与积分明细-${today}.pdf`, paper)
}
