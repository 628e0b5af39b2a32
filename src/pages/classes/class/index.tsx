import { useQuery } from '@/cloud'
import { classes } from '@/contract/classes'
import { classText } from '@/copy/classes'
import { titles } from '@/copy/titles'
import { useParam } from '@/ui/navigation'
import { QueryView } from '@/ui/query-view'
import { RefusalNotice } from '@/ui/refusal'
import { Columns, Screen } from '@/ui/screen'
import { useShare } from '@/ui/share'
import { About, Title } from './about'
import { Join } from './join'
import { OwnQuestions } from './own-questions'
import { QuestionBox } from './question-box'
import { Questions } from './questions'
import { Replay } from './replay'

/** One class: when and how, what it is about, the box of questions; afterwards the recording. */
export default function ClassPage() {
  const id = useParam('id')
  const query = useQuery(classes.read, { id: id ?? '' }, { enabled: id !== undefined })
  const title = query.data?.class.title
  useShare({
    title: title === undefined ? titles.classes : classText.share(title),
    ...(id === undefined ? { route: 'classes' } : { route: 'class', params: { id } }),
  })
  return (
    <Screen title={titles.class} wide>
      {id === undefined ? (
        <RefusalNotice error={{ code: 'CLASS_NOT_FOUND' }} />
      ) : (
        <QueryView query={query}>
          {seen => {
            const part = { seen, onChanged: query.reload }
            const over = seen.class.phase === 'over'
            return (
              <Columns
                side={
                  <>
                    {!over && <QuestionBox {...part} />}
                    <OwnQuestions {...part} />
                    <Questions {...part} />
                  </>
                }
              >
                <Title {...part} />
                {over ? <Replay {...part} /> : <Join {...part} />}
                <About {...part} />
              </Columns>
            )
          }}
        </QueryView>
      )}
    </Screen>
  )
}
