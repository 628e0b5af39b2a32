/** What is kept of a person who sends snaps, or waits for those of others. */
import { categoryTitle, isEnded, snapKinds, snapStates } from '../../src/contract/snaps'
import { compact, find, localTime, now, type PersonalData, page, removeFiles, transact } from '../kernel'
import { changeSnap } from './change'
import { privateFiles, publicFiles } from './files'
import { forgetPictures } from './likeness'
import type { Earned, SnapRecord } from './rules-record'
import { changed, stateAfter } from './rules-state'
import { handOn } from './same-event'
import { snapMonths, snaps } from './store'
import { forgetUploads } from './uploads'

const pageSize = 100

async function* sentBy(sender: string): AsyncGenerator<SnapRecord> {
  for (let after: string | undefined; ; ) {
    const rows = await page(snaps, { where: { sender }, orderBy: ['at', 'desc'], limit: pageSize }, after)
    yield* rows.items
    after = rows.next
    if (after === undefined) return
  }
}

/** What was sent stays for the figures, without words, pictures and any way back; what is under way is over. */
function without(snap: SnapRecord, at: number): SnapRecord {
  const { sender, whom: _whom, spot: _spot, thumb: _thumb, question: _question, draft: _draft, earned, ...rest } = snap
  const ending = !isEnded(snap.state) && stateAfter(snap, 'withdraw') !== undefined
  const state = ending ? ('withdrawn' as const) : snap.state
  const blank = { words: '', where: '', photos: [], stale: [], ready: false, down: true, state }
  const { entry: _entry, ...sum } = earned ?? {}
  // what it became is taken down by the next hour's housekeeping: erasing can leave no jobs
  const chase = snap.state === 'accepted' ? at : snap.chase
  const steps = snap.steps.map(({ words: _words, by, ...step }) => ({
    ...step,
    ...compact({ by: by === sender ? undefined : by }),
  }))
  const kept = earned && { earned: sum as Earned }
  return changed({ ...rest, ...blank, ...kept, steps, chase, version: snap.version + 1 }, {}, at)
}

async function eraseSent(snap: SnapRecord, sender: string, at: number): Promise<void> {
  await removeFiles([...publicFiles(snap), ...privateFiles(snap.photos)])
  await forgetPictures(snap.photos, snap._id)
  await changeSnap(snap._id, found => (found.sender === sender ? without(found, at) : undefined))
}

/** Waiting for others', and having sent the same as others. */
async function eraseElsewhere(person: string, at: number): Promise<void> {
  for (const field of ['followers', 'joinedBy'] as const)
    for (;;) {
      const found = await find(snaps, { where: { [field]: person }, limit: pageSize, fields: ['at'] as const })
      for (const { _id } of found)
        await changeSnap(_id, snap => {
          const followers = snap.followers.filter(one => one !== person)
          return changed(snap, { followers, joined: snap.joined.filter(one => one.person !== person) }, at)
        })
      if (found.length < pageSize) break
    }
}

async function eraseMonths(person: string): Promise<void> {
  const months = await find(snapMonths, { where: { person }, limit: 1000, fields: ['at'] as const })
  await transact(async tx => {
    for (const { _id } of months) await tx.remove(snapMonths, _id)
    return { commit: undefined }
  })
}

export const personalData: PersonalData = {
  title: '文明随手拍',
  export: async personId => {
    const rows: Readonly<Record<string, unknown>>[] = []
    for await (const { at, kind, category, where, words, whom, state, steps, answer, rating } of sentBy(personId))
      rows.push(
        compact({
          时间: localTime(at),
          种类: snapKinds[kind],
          类别: categoryTitle(category),
          位置: where,
          内容: words,
          说的是谁: whom,
          状态: snapStates[state],
          补充:
            steps
              .filter(({ act }) => act === 'supplement')
              .map(step => step.words)
              .join('；') || undefined,
          答复: answer,
          评价: rating,
        }),
      )
    return rows
  },
  erase: async personId => {
    const at = now()
    const shared: string[] = []
    for await (const snap of sentBy(personId)) {
      await eraseSent(snap, personId, at)
      if (snap.joined.length > 0) shared.push(snap._id)
    }
    await eraseElsewhere(personId, at)
    for (const id of shared) await handOn(id, at)
    await eraseMonths(personId)
    await forgetUploads(personId)
  },
}
