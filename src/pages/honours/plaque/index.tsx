import { View } from '@tarojs/components'
import { platform, useQuery } from '@/cloud'
import { honours, type Plaque } from '@/contract/honours'
import { dayOf } from '@/contract/shanghai'
import { boardText, honourText, plaqueText } from '@/copy/honours'
import { titles } from '@/copy/titles'
import { Button } from '@/ui/button'
import { Buttons } from '@/ui/button/buttons'
import { EmptyState } from '@/ui/empty'
import { open, publicAddress } from '@/ui/navigation'
import { QueryView } from '@/ui/query-view'
import { Screen } from '@/ui/screen'
import { useShare } from '@/ui/share'
import { useToast } from '@/ui/toast'
import { Like } from '../parts/like'
import { PlaqueCard } from '../parts/plaque-card'
import { useFresh } from '../parts/use-fresh'
import { OfPost } from '../parts/with-param'
import { whoOf } from '../parts/words'
import { FirstPicture, OtherPictures } from './pictures'

const titleOf = (plaque: Plaque | undefined) =>
  plaque ? honourText.share(plaque.title, whoOf(plaque), plaque.place) : titles.honours

/** One plaque with its photos large. One that was taken down says so kindly, and leads on. */
function Honour({ id }: { id: string }) {
  const query = useQuery(honours.read, { id })
  useFresh(query)
  const { toast, say } = useToast()
  const found = query.status === 'refused' ? undefined : query.data
  const gone = query.status === 'refused' && query.error?.code === 'POST_NOT_FOUND'
  useShare({ title: titleOf(found), route: found ? 'honour' : 'honours', params: found ? { id } : {} })
  const copy = async () => {
    if (await platform.copyText(`${titleOf(found)} ${publicAddress('honour', { id })}`)) say(boardText.linkCopied)
  }
  if (gone) {
    return (
      <Screen title={titles.honour}>
        <EmptyState picture="lantern" title={honourText.gone} text={honourText.goneText}>
          <Button icon="heart" onPress={() => open('honours')}>
            {honourText.toBoard}
          </Button>
        </EmptyState>
      </Screen>
    )
  }
  return (
    <Screen title={titles.honour}>
      <QueryView query={query}>
        {plaque => (
          <>
            <PlaqueCard
              plaque={plaque}
              photo={<FirstPicture links={plaque.photos} />}
              whole
              foot={<Like id={id} likes={plaque.likes} liked={plaque.liked} />}
            />
            <OtherPictures links={plaque.photos} />
            {plaque.corrected !== undefined && (
              <View className="nx-quiet">{plaqueText.corrected(dayOf(plaque.corrected))}</View>
            )}
            <Buttons>
              <Button icon="share" share onPress={() => void copy()}>
                {honourText.shareAct}
              </Button>
              <Button kind="quiet" icon="papers" onPress={() => open('honours', { node: plaque.node })}>
                {honourText.toBoard}
              </Button>
            </Buttons>
          </>
        )}
      </QueryView>
      {toast}
    </Screen>
  )
}

export default function HonourPage() {
  return <OfPost title={titles.honour}>{id => <Honour key={id} id={id} />}</OfPost>
}
