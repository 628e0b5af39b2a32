import { View } from '@tarojs/components'
import { useShareAppMessage } from '@tarojs/taro'
import { platform, useQuery } from '@/cloud'
import { isPublic, wishes } from '@/contract/wishes'
import { rightsText } from '@/copy/rights'
import { titles } from '@/copy/titles'
import { wishText } from '@/copy/wishes'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { addressOf, open, publicAddress, useParam } from '@/ui/navigation'
import { QueryView } from '@/ui/query-view'
import { RefusalNotice } from '@/ui/refusal'
import { Screen } from '@/ui/screen'
import { useToast } from '@/ui/toast'
import { StateBadge, WishCard } from '../parts/wish-card'
import { Author } from './author'
import { Claim } from './claim'
import { Helper } from './helper'
import type { PartProps, Seen } from './props'

const text = wishText.wish

const shareTitle = ({ wish: { words, state } }: Seen) =>
  state === 'fulfilled' || state === 'thanked' ? text.shareDone(words) : text.share(words)

/** What can be handed on, and the way back to the wall. */
function Around({ seen }: PartProps) {
  const { toast, say } = useToast()
  const { id, node, place, state } = seen.wish
  const copy = async () => {
    if (await platform.copyText(`${shareTitle(seen)} ${publicAddress('wish', { id })}`)) say(rightsText.linkCopied)
  }
  return (
    <>
      {isPublic(state) && (
        <Button kind="quiet" icon="share" share onPress={() => void copy()}>
          {text.shareAct}
        </Button>
      )}
      <Button kind="quiet" icon="star" onPress={() => open('wishes', { node, place })}>
        {text.toWall}
      </Button>
      {toast}
    </>
  )
}

/** One wish: what it is, and what the reader can do about it. Only what everybody may see is handed on. */
export default function WishPage() {
  const id = useParam('id')
  const query = useQuery(wishes.read, { id: id ?? '' }, { enabled: id !== undefined })
  const { data } = query
  useShareAppMessage(() =>
    data && isPublic(data.wish.state)
      ? { title: shareTitle(data), path: addressOf('wish', { id: data.wish.id }) }
      : { title: titles.home, path: addressOf('home') },
  )
  return (
    <Screen title={titles.wish}>
      {id === undefined ? (
        <RefusalNotice error={{ code: 'WISH_NOT_FOUND' }} />
      ) : (
        <QueryView query={query}>
          {seen => {
            const part = { seen, onChanged: query.reload }
            const { author, helper } = seen.you
            return (
              <>
                <Card>
                  <WishCard wish={seen.wish} badge={<StateBadge state={seen.wish.state} />} place />
                  {seen.wish.because !== undefined && <View>{text.because(seen.wish.because)}</View>}
                </Card>
                {author && <Author {...part} />}
                {helper && <Helper {...part} />}
                {!author && !helper && <Claim {...part} />}
                <Around {...part} />
              </>
            )
          }}
        </QueryView>
      )}
    </Screen>
  )
}
