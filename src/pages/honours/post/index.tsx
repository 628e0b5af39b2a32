import { useState } from 'react'
import { titles } from '@/copy/titles'
import { Screen } from '@/ui/screen'
import { OfPost } from '../parts/with-param'
import type { Asked } from './consent-code'
import { useConsentCard } from './use-consent-card'
import { PostView } from './view'

/** On a phone: one post of the desk. */
function PostPage({ id }: { id: string }) {
  const [asked, setAsked] = useState<Asked>()
  useConsentCard(asked)
  return (
    <Screen title={titles.honourPost}>
      <PostView id={id} asked={asked} onAsked={setAsked} />
    </Screen>
  )
}

export default function HonourPostPage() {
  return <OfPost title={titles.honourPost}>{id => <PostPage key={id} id={id} />}</OfPost>
}
