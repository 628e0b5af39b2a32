import { titles } from '@/copy/titles'
import { goBack, useParam } from '@/ui/navigation'
import { RefusalNotice } from '@/ui/refusal'
import { Screen } from '@/ui/screen'
import { CaseView } from './view'

/** One case on a phone; on a desk it stands beside the list. */
export default function CasePage() {
  const id = useParam('id')
  const node = useParam('node')
  return (
    <Screen title={titles.adviceCase}>
      {id === undefined || node === undefined ? (
        <RefusalNotice error={{ code: 'CONSULTATION_NOT_FOUND' }} />
      ) : (
        <CaseView id={id} node={node} onLetGo={goBack} />
      )}
    </Screen>
  )
}
