/** Praise: which photos others may see, and what is hidden on them. The files are made by a job; what must be gone is gone at once. */
import type { ParsedInputOf } from '../../src/contract/define'
import { tellsNumber } from '../../src/contract/masked-numbers'
import type { snaps as contract } from '../../src/contract/snaps'
import { type CommandContext, compact, isRefused, randomId, refuse, removeFiles } from '../kernel'
import { toDecide, write } from './decision'
import { namesFor, publicFiles } from './files'
import { decidedPhotos, isOut, verdictProblem } from './rules-photos'
import type { SnapRecord } from './rules-record'
import { changed, moved } from './rules-state'

type Verdicts = ParsedInputOf<typeof contract.accept>['photos']

/** Photos as decided, under a name of their own, so that nothing of an earlier decision is taken for this one. */
function released(snap: SnapRecord, verdicts: Verdicts) {
  const release = randomId()
  const photos = decidedPhotos(snap.photos, verdicts, ({ n, kept }) => namesFor(release, n, kept))
  return { photos, release, ready: false }
}

export async function accept(input: ParsedInputOf<typeof contract.accept>, context: CommandContext) {
  const { tx, actor, now, later } = context
  const snap = await toDecide(input, context, 'accept')
  if (isRefused(snap)) return snap
  const problem = verdictProblem(snap.photos, input.photos)
  if (problem) return refuse(problem.code, problem.detail)
  if (input.post && tellsNumber(input.post.title, input.post.text)) return refuse('WORDS_TELL_NUMBER')
  const by = actor.person().personId
  const decided = released(snap, input.photos)
  await write(tx, moved(snap, 'accept', { at: now, by }, { ...decided, ...compact({ draft: input.post }) }))
  await later('snaps.publish', { snap: snap._id, release: decided.release })
  return {}
}

export async function rehide(input: ParsedInputOf<typeof contract.rehide>, context: CommandContext) {
  const { tx, actor, now, later } = context
  const snap = await toDecide(input, context, isOut)
  if (isRefused(snap)) return snap
  const problem = verdictProblem(snap.photos, input.photos)
  if (problem) return refuse(problem.code, problem.detail)
  const by = actor.person().personId
  const stale = publicFiles(snap)
  const { release, ...decided } = released(snap, input.photos)
  const steps = [...snap.steps, { act: 'rehide' as const, at: now, by }]
  const after = changed(snap, { ...decided, release, stale }, now)
  await write(tx, { ...after, steps, version: snap.version + 1 })
  await later('snaps.publish', { snap: snap._id, release })
  context.afterCommit(() => removeFiles(stale))
  return {}
}
