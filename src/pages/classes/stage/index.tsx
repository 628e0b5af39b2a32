import { View } from '@tarojs/components'
import { useQuery } from '@/cloud'
import { classes } from '@/contract/classes'
import type { OutputOf } from '@/contract/define'
import { classDeskText, classText } from '@/copy/classes'
import { momentText } from '@/copy/dates'
import { titles } from '@/copy/titles'
import { Button } from '@/ui/button'
import { Figure, Figures } from '@/ui/figures'
import { Heading } from '@/ui/heading'
import { open, useParam } from '@/ui/navigation'
import { QueryView } from '@/ui/query-view'
import { RefusalNotice } from '@/ui/refusal'
import { Row, Rows } from '@/ui/rows'
import { Columns, Group, Screen } from '@/ui/screen'
import { useWide } from '@/ui/screen/use-wide'
import { InHand } from './in-hand'
import { Questions } from './questions'
import { useEvery } from './use-every'

const text = classDeskText.stage
const refreshMs = 20_000

type Stage = OutputOf<typeof classes.stage>

/** What the class is and what else can be done with it. */
function Lesson({ stage: { class: lesson, figures } }: { stage: Stage }) {
  const { id, phase } = lesson
  const named = classDeskText.figures
  const held = phase === 'running' || phase === 'over'
  return (
    <Group>
      <Figures>
        <Figure name={named.joined} value={figures.joined} />
        <Figure name={named.questions} value={figures.questions} />
        <Figure name={named.answered} value={figures.answered} />
        <Figure name={named.reminded} value={figures.reminded} />
        {phase === 'over' && <Figure name={named.watched} value={figures.watched} />}
        {figures.onPlatform !== undefined && <Figure name={named.onPlatform} value={figures.onPlatform} />}
      </Figures>
      <Rows>
        {held && <Row icon="history" title={text.replay} onPress={() => open('classReplay', { id })} />}
        {phase !== 'over' && phase !== 'cancelled' && (
          <Row icon="edit" title={text.edit} onPress={() => open('classForm', { id })} />
        )}
        <Row icon="eye" title={text.page} onPress={() => open('class', { id })} />
      </Rows>
    </Group>
  )
}

/** The hosts' view: questions left, the one in hand right, large; below each other on a phone. */
function StageView({ id }: { id: string }) {
  const wide = useWide()
  const query = useQuery(classes.stage, { id })
  const { reload, data } = query
  const live = data?.class.phase === 'soon' || data?.class.phase === 'running'
  useEvery(refreshMs, live, reload)
  return (
    <Screen title={titles.classStage} wide>
      <QueryView query={query}>
        {stage => {
          const { class: lesson, questions } = stage
          const inHand = questions.find(({ state }) => state === 'answering')
          const main = <InHand classId={id} question={inHand} onChanged={reload} />
          const list = <Questions classId={id} questions={questions} onChanged={reload} />
          return (
            <>
              <Group>
                <Heading level={1}>{lesson.title}</Heading>
                <View className="nx-quiet">{`${momentText(lesson.startsAt)} · ${classText.phases[lesson.phase]}`}</View>
              </Group>
              <Columns
                side={
                  <>
                    {wide && main}
                    <Lesson stage={stage} />
                  </>
                }
              >
                {!wide && inHand && main}
                {list}
                <View className="nx-quiet">{`${live ? text.live : ''}${live && wide ? ' · ' : ''}${wide ? text.keys : ''}`}</View>
                <Button kind="quiet" icon="again" onPress={reload}>
                  {text.refresh}
                </Button>
              </Columns>
            </>
          )
        }}
      </QueryView>
    </Screen>
  )
}

export default function ClassStagePage() {
  const id = useParam('id')
  if (id !== undefined) return <StageView id={id} />
  return (
    <Screen title={titles.classStage}>
      <RefusalNotice error={{ code: 'CLASS_NOT_FOUND' }} />
    </Screen>
  )
}
