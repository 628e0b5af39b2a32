/** Whoever sent or proposed what became a post has left: what they sent goes down at once, and no post leads back to them. */
import { find, now, transact } from '../kernel'
import { takenDown, withoutProposer } from './rules-post'
import { factsOf, filed, posts } from './store'

const most = 500

export async function forgetProposer(proposer: string): Promise<void> {
  for (;;) {
    const found = await find(posts, { where: { proposer }, limit: most, fields: ['proposer'] })
    for (const { _id } of found) {
      await transact(async tx => {
        const record = await tx.get(posts, _id)
        if (record?.proposer !== proposer) return { commit: undefined }
        // a nomination was about somebody else, and staff have looked into it: that post stays
        const down = record.source.kind === 'snap' ? takenDown(record, now()) : undefined
        const after = filed({ ...factsOf(record), ...withoutProposer(down ?? record) })
        return { commit: await tx.put(posts, after) }
      })
    }
    if (found.length < most) return
  }
}
