/** One's own purses, and the book of one. */
import type { ParsedInputOf } from '../../src/contract/define'
import type { points as contract } from '../../src/contract/points'
import { type Purse, purses } from '../../src/contract/points/purses'
import { firstRule } from '../../src/contract/points/rule'
import { dayOf } from '../../src/contract/shanghai'
import { page, type QueryContext, read, readMany } from '../kernel'
import { rulesOf } from './rule'
import { emptyAccount } from './rules-account'
import { ruleOf } from './rules-award'
import { hidden, pointEntries, purseId, purseRecords } from './store'
import { shownEntry, shownPurse } from './views'

const pageSize = 30
const names = Object.keys(purses) as readonly Purse[]

export async function mine({ purse, after }: ParsedInputOf<typeof contract.mine>, { actor, now }: QueryContext) {
  const { personId } = actor.person()
  const account = purseId(personId, purse)
  const [records, entries, rules, hides] = await Promise.all([
    readMany(
      purseRecords,
      names.map(name => purseId(personId, name)),
    ),
    page(pointEntries, { where: { account }, orderBy: ['move', 'desc'], limit: pageSize }, after),
    rulesOf(purse),
    read(hidden, personId),
  ])
  const set = ruleOf(
    rules.map(({ rule }) => rule),
    dayOf(now),
  )
  return {
    purses: names.map(name => {
      const record = records.find(({ _id }) => _id === purseId(personId, name))
      return record
        ? shownPurse(record, now)
        : { purse: name, balance: 0, debt: emptyAccount.debt, honour: emptyAccount.honour, frozen: false }
    }),
    entries: { ...entries, items: entries.items.map(shownEntry) },
    rule: set ?? firstRule,
    ruleSet: set !== undefined,
    onBoards: !hides,
  }
}
