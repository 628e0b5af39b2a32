import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCommand } from '@/cloud'
import { classes, type HostQuestion } from '@/contract/classes'
import { classDeskText } from '@/copy/classes'
import { clockText } from '@/copy/dates'
import { Chips } from '@/ui/chips'
import { Rows } from '@/ui/rows'
import { useRowKeys } from '@/ui/rows/use-row-keys'
import { Group } from '@/ui/screen'
import { type Heap, heaps, inHeap } from './lists'
import { QuestionActs } from './question-acts'
import './questions.scss'

const text = classDeskText.stage

interface Props {
  classId: string
  questions: readonly HostQuestion[]
  onChanged(): void
}

/** All questions in four heaps; those to be looked at first, as long as there are any. */
export function Questions({ classId, questions, onChanged }: Props) {
  const [heap, setHeap] = useState<Heap>(inHeap(questions, 'todo').length > 0 ? 'todo' : 'shown')
  const [chosen, setChosen] = useState<string>()
  const leading = useCommand(classes.lead)
  const shown = inHeap(questions, heap).filter(({ state }) => state !== 'answering')
  const target = inHeap(questions, 'shown')
  const take = async (question: string) => {
    if (heap !== 'shown') return
    const { kind } = await leading.send({ id: classId, question, to: 'answering' })
    if (kind === 'done') onChanged()
  }
  useRowKeys(
    shown.map(({ id }) => id),
    chosen,
    setChosen,
    id => void take(id),
  )
  return (
    <Group>
      <Chips
        options={heaps.map(value => ({
          value,
          title: text.counted(text.lists[value], inHeap(questions, value).length),
        }))}
        chosen={heap}
        onChoose={setHeap}
      />
      {shown.length === 0 ? (
        <View className="nx-quiet">{text.none[heap]}</View>
      ) : (
        <Rows>
          {shown.map(question => (
            <View key={question.id} className={`nx-asked ${question.id === chosen ? 'nx-asked--here' : ''}`}>
              <View className="nx-asked__words">{question.words}</View>
              <View className="nx-quiet">{`${text.votes(question.votes)} · ${clockText(question.at)}`}</View>
              {question.because !== undefined && <View className="nx-quiet">{question.because}</View>}
              <QuestionActs
                classId={classId}
                question={question}
                others={target.filter(({ id }) => id !== question.id)}
                onChanged={onChanged}
              />
            </View>
          ))}
        </Rows>
      )}
    </Group>
  )
}
