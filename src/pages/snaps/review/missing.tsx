import type { ReviewSnap } from '@/contract/snaps'
import { reviewText as text } from '@/copy/snaps/review'
import { Button } from '@/ui/button'
import { Notice } from '@/ui/notice'

type PhotoState = ReviewSnap['photoStates'][number]

/** Photos that are not there, each with its own reason: on its way, damaged, removed. */
export function Missing({ snap: { pictures, photoStates }, reload }: { snap: ReviewSnap; reload(): void }) {
  const numbersOf = (state: PhotoState) =>
    photoStates.flatMap((one, n) => (one === state && !pictures.some(photo => photo.n === n) ? [n + 1] : []))
  const [waiting, broken, gone] = [
    [...numbersOf('raw'), ...numbersOf('ready')],
    numbersOf('unreadable'),
    numbersOf('gone'),
  ]
  return (
    <>
      {waiting.length > 0 && (
        <Notice icon="clock" title={text.preparing}>
          <Button kind="quiet" icon="again" onPress={reload}>
            {text.reload}
          </Button>
        </Notice>
      )}
      {broken.length > 0 && <Notice tone="warning" title={text.unreadable(broken)} />}
      {gone.length > 0 && <Notice icon="clock" title={text.gone} />}
    </>
  )
}
