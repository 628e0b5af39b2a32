import { View } from '@tarojs/components'
import { useState } from 'react'
import { useQuery } from '@/cloud'
import { rights } from '@/contract/rights'
import { cardsText as text } from '@/copy/rights-review'
import { titles } from '@/copy/titles'
import { Button } from '@/ui/button'
import { EmptyState } from '@/ui/empty'
import { goBack, useParam } from '@/ui/navigation'
import { QueryView } from '@/ui/query-view'
import { RefusalNotice } from '@/ui/refusal'
import { Screen } from '@/ui/screen'
import { useToast } from '@/ui/toast'
import { WithSide } from '../with-side'
import { Head } from './head'
import { Preview } from './preview'
import { Side } from './side'

function Reading({ id }: { id: string }) {
  const query = useQuery(rights.draft, { id })
  const { toast, say } = useToast()
  const [gone, setGone] = useState<string>()
  const changed = (words: string) => {
    say(words)
    query.reload()
  }
  if (gone !== undefined) {
    return (
      <EmptyState picture="lantern" title={gone}>
        <Button onPress={goBack}>{text.toList}</Button>
      </EmptyState>
    )
  }
  return (
    <>
      <QueryView query={query}>
        {opened => (
          <>
            <Head draft={opened.draft} amended={opened.amended} />
            <WithSide side={<Side opened={opened} onChanged={changed} onGone={setGone} onReload={query.reload} />}>
              <View className="nx-quiet">{text.seen}</View>
              <Preview card={opened.card} />
            </WithSide>
          </>
        )}
      </QueryView>
      {toast}
    </>
  )
}

/** 审卡片: one card as residents will see it, and beside it what can be decided about it. */
export default function CardReviewPage() {
  const id = useParam('id')
  return (
    <Screen title={titles.cardReview} wide>
      {id === undefined ? <RefusalNotice error={{ code: 'CARD_NOT_FOUND' }} /> : <Reading id={id} />}
    </Screen>
  )
}
