import { useQuery } from '@/cloud'
import { service } from '@/contract/service'
import { serviceText } from '@/copy/service'
import { titles } from '@/copy/titles'
import { useParam } from '@/ui/navigation'
import { QueryView } from '@/ui/query-view'
import { RefusalNotice } from '@/ui/refusal'
import { Columns, Screen } from '@/ui/screen'
import { useShare } from '@/ui/share'
import { useToast } from '@/ui/toast'
import { About, Title } from './about'
import { Join } from './join'
import { Leaders } from './leaders'

/** One activity: when and where, whether there is room, where the reader stands, and one big button. */
export default function ActivityPage() {
  const id = useParam('id')
  const query = useQuery(service.read, { id: id ?? '' }, { enabled: id !== undefined })
  const { toast, say } = useToast()
  const title = query.data?.activity.title
  useShare({
    title: title === undefined ? titles.activities : serviceText.share(title),
    ...(id === undefined ? { route: 'activities' } : { route: 'activity', params: { id } }),
  })
  const onDone = (words: string) => {
    say(words)
    query.reload()
  }
  return (
    <Screen title={titles.activity} wide>
      {id === undefined ? (
        <RefusalNotice error={{ code: 'ACTIVITY_NOT_FOUND' }} />
      ) : (
        <QueryView query={query}>
          {seen => (
            <Columns
              side={
                <>
                  {seen.leads && <Leaders seen={seen} />}
                  <About seen={seen} />
                </>
              }
            >
              <Title seen={seen} />
              <Join seen={seen} onDone={onDone} />
            </Columns>
          )}
        </QueryView>
      )}
      {toast}
    </Screen>
  )
}
