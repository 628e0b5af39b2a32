import { useState } from 'react'
import { useQuery } from '@/cloud'
import { advice } from '@/contract/advice'
import { consultationText, neutral } from '@/copy/advice'
import { useBarTitle } from '@/ui/navigation/bar-title'
import { QueryView } from '@/ui/query-view'
import { Screen } from '@/ui/screen'
import { Cover, useCovered } from '../safe/cover'
import { Done, type Handed } from './done'
import { HandOverForm } from './form'
import { useForm } from './form-state'

const text = consultationText.handOver

/** One's own matter, told to an adviser. */
export default function HandOverPage() {
  const query = useQuery(advice.start, {})
  const state = useForm()
  const { safe } = state.form
  const [handed, setHanded] = useState<Handed>()
  const [choosing, setChoosing] = useState(false)
  // the phone's own pages for choosing a picture are no leaving
  const [covered, resume] = useCovered(safe && !choosing, state.clear)
  const title = safe ? neutral.title : text.title
  useBarTitle(title)
  if (covered) return <Cover onResume={resume} />
  if (handed) return <Done handed={handed} safe={safe} />
  return (
    <Screen title={title}>
      <QueryView query={query}>
        {start => <HandOverForm start={start} state={state} onChoosing={setChoosing} onHanded={setHanded} />}
      </QueryView>
    </Screen>
  )
}
