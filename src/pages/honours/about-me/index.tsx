import { View } from '@tarojs/components'
import { useState } from 'react'
import { useQuery } from '@/cloud'
import type { OutputOf } from '@/contract/define'
import { honours } from '@/contract/honours'
import { consentText, aboutMeText as text } from '@/copy/honours/consent'
import { titles } from '@/copy/titles'
import { Button } from '@/ui/button'
import { EmptyState } from '@/ui/empty'
import { Heading } from '@/ui/heading'
import { open } from '@/ui/navigation'
import { QueryView } from '@/ui/query-view'
import { Group, Screen } from '@/ui/screen'
import { useToast } from '@/ui/toast'
import { PlaqueCard } from '../parts/plaque-card'
import { TakingBack } from '../parts/taking-back'
import { useFresh } from '../parts/use-fresh'

type Own = OutputOf<typeof honours.aboutMe>['posts'][number]

/** Whatever names the reader with their consent, and the way to take it back. */
export default function AboutMePage() {
  const query = useQuery(honours.aboutMe, {})
  useFresh(query)
  const [taking, setTaking] = useState<Own>()
  const { toast, say } = useToast()
  const taken = () => {
    setTaking(undefined)
    say(consentText.takenBack)
    query.reload()
  }
  return (
    <Screen title={titles.aboutMe}>
      <Group>
        <Heading level={1}>{text.title}</Heading>
        <View className="nx-quiet">{text.lead}</View>
      </Group>
      <QueryView
        query={query}
        empty={({ posts }) =>
          posts.length > 0 ? undefined : <EmptyState picture="nothing" title={text.none} text={text.noneText} />
        }
      >
        {({ posts }) => (
          <>
            {posts.map(post => (
              <PlaqueCard
                key={post.id}
                plaque={post}
                picture={post.thumbs[0]}
                whole
                foot={
                  <Button icon="return" onPress={() => setTaking(post)}>
                    {consentText.takeBack}
                  </Button>
                }
              />
            ))}
          </>
        )}
      </QueryView>
      <Button kind="quiet" icon="key" onPress={() => open('honourConsent')}>
        {text.haveCode}
      </Button>
      {taking && (
        <TakingBack code={taking.code} name={taking.name ?? ''} onDone={taken} onClose={() => setTaking(undefined)} />
      )}
      {toast}
    </Screen>
  )
}
