import { useState } from 'react'
import { useCommand, useQuery } from '@/cloud'
import { type ClassView, classes } from '@/contract/classes'
import { classDeskText } from '@/copy/classes'
import { titles } from '@/copy/titles'
import { Button } from '@/ui/button'
import { NumberField, TextField, wholeOf } from '@/ui/field'
import { Heading } from '@/ui/heading'
import { goBack, useParam } from '@/ui/navigation'
import { QueryView } from '@/ui/query-view'
import { RefusalNotice } from '@/ui/refusal'
import { OutcomeNotice } from '@/ui/refusal/outcome'
import { Group, Screen } from '@/ui/screen'
import { linkIsFine } from '../form/state'
import { Cases } from './cases'
import { Chapters } from './chapters'
import { chaptersOf, replayOf, type Typed, typedFrom } from './state'

const text = classDeskText.replay

function Form({ lesson, before }: { lesson: ClassView; before: number | undefined }) {
  const command = useCommand(classes.publishReplay)
  const [typed, setTyped] = useState(() => typedFrom(lesson))
  const [people, setPeople] = useState(before === undefined ? '' : String(before))
  const change = (more: Partial<Typed>) => setTyped(earlier => ({ ...earlier, ...more }))
  const onPlatform = wholeOf(people, 0)
  const fine = linkIsFine(typed.link) && chaptersOf(typed).wrong === undefined
  const save = async () => {
    const counted = onPlatform === undefined ? {} : { onPlatform }
    const { kind } = await command.send({ id: lesson.id, replay: replayOf(typed), ...counted })
    if (kind === 'done') goBack()
  }
  return (
    <>
      <Heading level={1}>{lesson.title}</Heading>
      <TextField
        label={text.link}
        error={linkIsFine(typed.link) ? undefined : classDeskText.form.linkWrong}
        value={typed.link}
        maxLength={500}
        onChange={link => change({ link })}
      />
      <Chapters typed={typed} onChange={change} />
      <Group>
        <Heading>{text.cases}</Heading>
        <Cases cases={typed.cases} onChange={cases => change({ cases })} />
      </Group>
      <NumberField label={text.onPlatform} unit={text.people} value={people} onChange={setPeople} />
      <OutcomeNotice outcome={command.outcome} onRetry={() => void save()} />
      <Button
        kind="primary"
        icon="check"
        disabled={!fine}
        busy={command.busy && text.saving}
        onPress={() => void save()}
      >
        {text.save}
      </Button>
    </>
  )
}

/** What stays of a class: its recording with chapters, the cases, how many the platform counted. */
export default function ClassReplayPage() {
  const id = useParam('id')
  const query = useQuery(classes.stage, { id: id ?? '' }, { enabled: id !== undefined })
  return (
    <Screen title={titles.classReplay}>
      {id === undefined ? (
        <RefusalNotice error={{ code: 'CLASS_NOT_FOUND' }} />
      ) : (
        <QueryView query={query}>
          {({ class: lesson, figures }) => <Form lesson={lesson} before={figures.onPlatform} />}
        </QueryView>
      )}
    </Screen>
  )
}
