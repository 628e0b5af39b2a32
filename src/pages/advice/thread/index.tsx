import { useState } from 'react'
import { useQuery } from '@/cloud'
import { advice } from '@/contract/advice'
import { neutral } from '@/copy/advice'
import { titles } from '@/copy/titles'
import { useParam } from '@/ui/navigation'
import { useBarTitle } from '@/ui/navigation/bar-title'
import { QueryView } from '@/ui/query-view'
import { RefusalNotice } from '@/ui/refusal'
import { Screen } from '@/ui/screen'
import { Cover, useCovered } from '../safe/cover'
import { ThreadView } from './view'

/** Never kept on the phone, in whatever mode; in safe mode it is put away when the app is left. */
function Known({ id, quiet }: { id: string; quiet: boolean }) {
  const query = useQuery(advice.thread, { id })
  const [choosing, setChoosing] = useState(false)
  const safe = query.data?.safe ?? quiet
  const [covered, resume] = useCovered(safe && !choosing)
  const title = safe ? neutral.title : titles.thread
  useBarTitle(title)
  if (covered) return <Cover onResume={resume} />
  return (
    <Screen title={title}>
      <QueryView query={query}>
        {thread => <ThreadView thread={thread} reload={query.reload} onChoosing={setChoosing} />}
      </QueryView>
    </Screen>
  )
}

/** One's own consultation: what was said, whose turn it is, and what one may do. */
export default function ThreadPage() {
  const id = useParam('id')
  const quiet = useParam('quiet') !== undefined
  if (id !== undefined) return <Known id={id} quiet={quiet} />
  return (
    <Screen title={titles.quiet}>
      <RefusalNotice error={{ code: 'CONSULTATION_NOT_FOUND' }} />
    </Screen>
  )
}
