import { useState } from 'react'
import { useQuery } from '@/cloud'
import { questionMaxLength } from '@/contract/rights/answers'
import { reading } from '@/contract/rights/reading'
import { calculatorText } from '@/copy/calculators'
import { rightsText } from '@/copy/rights'
import { titles } from '@/copy/titles'
import { Heading } from '@/ui/heading'
import { iconNamed } from '@/ui/icon'
import { open } from '@/ui/navigation'
import { QueryView } from '@/ui/query-view'
import { Row, Rows } from '@/ui/rows'
import { Columns, Group, Screen } from '@/ui/screen'
import { useShare } from '@/ui/share'
import { Sheet } from '@/ui/sheet'
import { Tile, Tiles } from '@/ui/tile'
import { AskBox } from './ask-box'
import { question } from './question'
import { TopicRows } from './topic-rows'

/** Ask in one's own words, or look for the matter by its kind. */
export default function AskPage() {
  const query = useQuery(reading.topics, {}, { keep: true })
  const [text, setText] = useState('')
  const [wrong, setWrong] = useState<string>()
  const [openGroup, setOpenGroup] = useState<string>()
  useShare({ title: rightsText.question, route: 'ask' })
  const group = query.data?.groups.find(({ id }) => id === openGroup)

  const change = (value: string) => {
    setText(value)
    setWrong(undefined)
  }
  const ask = () => {
    const over = text.length - questionMaxLength
    if (text.trim() === '') setWrong(rightsText.empty)
    else if (over > 0) setWrong(rightsText.tooLong(over))
    else {
      question.put(text.trim())
      open('answer')
    }
  }

  return (
    <Screen title={titles.ask} wide>
      <Columns
        side={
          <QueryView query={query}>
            {({ groups }) => (
              <Group>
                <Heading>{rightsText.topics}</Heading>
                <Tiles>
                  {groups.map(({ id, title, icon }) => (
                    <Tile key={id} icon={iconNamed(icon)} title={title} onPress={() => setOpenGroup(id)} />
                  ))}
                </Tiles>
              </Group>
            )}
          </QueryView>
        }
      >
        <AskBox text={text} wrong={wrong} examples={query.data?.examples ?? []} onChange={change} onAsk={ask} />
        <Rows>
          <Row
            icon="sums"
            title={calculatorText.entry}
            note={calculatorText.entryNote}
            onPress={() => open('calculators')}
          />
          <Row icon="letter" title={rightsText.letters} note={rightsText.lettersNote} onPress={() => open('letters')} />
          <Row icon="megaphone" title={titles.classes} note={rightsText.classesNote} onPress={() => open('classes')} />
        </Rows>
      </Columns>
      {group && (
        <Sheet title={group.title} onClose={() => setOpenGroup(undefined)}>
          <TopicRows topics={group.cards} />
        </Sheet>
      )}
    </Screen>
  )
}
