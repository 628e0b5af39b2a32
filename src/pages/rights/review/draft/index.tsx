import { View } from '@tarojs/components'
import { useQuery } from '@/cloud'
import { rights } from '@/contract/rights'
import { advisers } from '@/contract/rights/access'
import { editorText as text } from '@/copy/rights-review'
import { titles } from '@/copy/titles'
import { mayDo, useSession } from '@/session'
import { Button } from '@/ui/button'
import { replace, useParam } from '@/ui/navigation'
import { Notice } from '@/ui/notice'
import { QueryView } from '@/ui/query-view'
import { RefusalNotice } from '@/ui/refusal'
import { Screen } from '@/ui/screen'
import { Skeleton } from '@/ui/skeleton'
import { Editor } from './editor'

/** A card that was handed in; only its author writes on it. */
function OwnCard({ id }: { id: string }) {
  const query = useQuery(rights.draft, { id })
  return (
    <QueryView query={query}>
      {opened =>
        opened.draft.mine ? (
          <Editor opened={opened} />
        ) : (
          <Notice title={text.notYours.title}>
            <View>{text.notYours.text}</View>
            <Button icon="eye" onPress={() => replace('cardReview', { id })}>
              {text.notYours.open}
            </Button>
          </Notice>
        )
      }
    </QueryView>
  )
}

/** 写卡片: from nothing, from a consultation without names, or a card of one's own. */
export default function CardDraftPage() {
  const id = useParam('id')
  const session = useSession()
  const known = session.me !== undefined || session.state !== 'loading'
  return (
    <Screen title={titles.cardDraft} wide>
      {!known && <Skeleton />}
      {known && !mayDo(session, advisers) && <RefusalNotice error={{ code: 'FORBIDDEN' }} />}
      {mayDo(session, advisers) && (id === undefined ? <Editor /> : <OwnCard id={id} />)}
    </Screen>
  )
}
