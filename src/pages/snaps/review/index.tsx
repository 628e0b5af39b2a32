import { titles } from '@/copy/titles'
import { useParam } from '@/ui/navigation'
import { RefusalNotice } from '@/ui/refusal'
import { Screen } from '@/ui/screen'
import { useToast } from '@/ui/toast'
import { ReviewView } from './view'

/** One snap on a phone, and from a message; on a desk it stands beside the list. */
export default function SnapReviewPage() {
  const id = useParam('id')
  const { toast, say } = useToast()
  return (
    <Screen title={titles.snapReview}>
      {id === undefined ? (
        <RefusalNotice error={{ code: 'SNAP_NOT_FOUND' }} />
      ) : (
        <ReviewView key={id} id={id} onDone={say} />
      )}
      {toast}
    </Screen>
  )
}
