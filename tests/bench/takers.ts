/**
 * Fifty people before one shelf with thirty bottles, while writes conflict, connections drop and workers die: each phone sends again with
 * its own key until it has a definite answer.
 */
import { randomUUID } from 'node:crypto'
import type { LocalCloud } from '../../local-cloud/cloud'
import { as, expectDone } from '../../local-cloud/seed/caller'
import { codes } from '../../src/contract/codes'
import { supplies } from '../../src/contract/supplies'
import { type Measurement, measured } from './measure'
import { openBenchTown } from './workplace'

const [takers, bottles, node] = [50, 30, 'pc.beiguan.c01.s01'] as const
const people = ['lin-yulan', 'zhao-tiezhu', 'sun-xiaomei', 'li-wen', 'gao-jie', 'he-ming'] as const
/** What a phone answers with a second try. */
const passing = new Set(['BUSY', 'UNAVAILABLE', 'INTERNAL'])
const mostTries = 40

async function takeOne(cloud: LocalCloud, persona: string, id: string, code: string) {
  const key = randomUUID()
  for (let tries = 1; tries <= mostTries; tries += 1) {
    const reply = await as(cloud, persona)(supplies.take, { id, count: 1, code }, key)
    if (reply.ok) return { answer: 'taken', entry: reply.data.entry, tries }
    if (!passing.has(reply.error.code) && !reply.error.code.startsWith('CLOUD_'))
      return { answer: reply.error.code, tries }
  }
  return { answer: 'none', tries: mostTries }
}

export async function manyTakers(): Promise<Measurement[]> {
  const { cloud, close } = await openBenchTown()
  try {
    const keeper = as(cloud, 'ma-jianguo')
    const { code } = expectDone(await as(cloud, 'li-wen')(codes.make, { node }))
    const settings = { kind: 'drink', perDay: 20, low: 0 } as const
    const { id } = expectDone(await keeper(supplies.add, { node, name: '抢手的水', unit: '瓶', settings }))
    expectDone(await keeper(supplies.receive, { id, count: bottles }))
    cloud.faults.conflictNext(15, 'commit')
    cloud.faults.dropNext('database.commitTransaction', 5)
    cloud.faults.crashNext(4, 'after')
    const answers = await Promise.all(
      Array.from({ length: takers }, (_, index) => takeOne(cloud, people[index % people.length] ?? '', id, code)),
    )
    const taken = answers.flatMap(({ entry }) => entry ?? [])
    const stock = cloud.database
      .collection('supplies')
      .all()
      .find(row => row._id === id)
    const entries = cloud.database
      .collection('stockEntries')
      .all()
      .filter(row => row.stock === id)
    const written = entries.filter(({ kind }) => kind === 'taken')
    const sum = entries.reduce((all, { change }) => all + Number(change), 0)
    const definite = answers.filter(({ answer }) => answer === 'taken' || answer === 'SUPPLY_GONE').length
    return [
      measured('50 takers of 30: without a definite answer', takers - definite, 'takers', 0),
      measured(
        '50 takers of 30: told that they have one, too many or too few',
        Math.abs(taken.length - bottles),
        'bottles',
        0,
      ),
      measured(
        '50 takers of 30: told, but not in the book',
        taken.filter(entry => !written.some(({ _id }) => _id === entry)).length,
        'entries',
        0,
      ),
      measured('50 takers of 30: in the book twice or for nobody', written.length - new Set(taken).size, 'entries', 0),
      measured('50 takers of 30: stock against its movements', Math.abs(Number(stock?.quantity) - sum), 'bottles', 0),
      measured('50 takers of 30: stock below zero', Math.max(0, -Number(stock?.quantity)), 'bottles', 0),
      measured(
        '50 takers of 30: tries of the one who waited longest',
        Math.max(...answers.map(({ tries }) => tries)),
        'tries',
      ),
    ]
  } finally {
    await close()
  }
}
