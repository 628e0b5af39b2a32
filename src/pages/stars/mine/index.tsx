import { useQuery } from '@/cloud'
import { dayOf } from '@/contract/shanghai'
import { stars } from '@/contract/stars'
import { titles } from '@/copy/titles'
import { QueryView } from '@/ui/query-view'
import { Columns, Screen } from '@/ui/screen'
import { useToast } from '@/ui/toast'
import { Appeal } from './appeal'
import { Now } from './now'
import { More, SoFar } from './so-far'

/** My star: which, why, until when, and what the next one takes. */
export default function StarsPage() {
  const query = useQuery(stars.mine, {}, { keep: true })
  const { toast, say } = useToast()
  const done = (words: string) => {
    say(words)
    query.reload()
  }
  return (
    <Screen title={titles.stars} wide>
      <QueryView query={query}>
        {({ now, soFar, ruleSet, appeal, appealUntil, before }) => (
          <Columns
            side={
              <>
                <SoFar soFar={soFar} />
                <More soFar={soFar} ruleSet={ruleSet} before={before} />
              </>
            }
          >
            <Now star={now} />
            {now && (
              <Appeal appeal={appeal} open={dayOf(Date.now()) <= appealUntil} until={appealUntil} onDone={done} />
            )}
          </Columns>
        )}
      </QueryView>
      {toast}
    </Screen>
  )
}
