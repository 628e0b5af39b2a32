import { useState } from 'react'
import { useQuery } from '@/cloud'
import { rights, type TopicRef } from '@/contract/rights'
import { editorText as text } from '@/copy/rights-review'
import { Choice } from '@/ui/choice'
import { Frame } from '@/ui/field/frame'
import { QueryView } from '@/ui/query-view'
import { Row, Rows } from '@/ui/rows'
import { Sheet } from '@/ui/sheet'

interface GroupFieldProps {
  group: TopicRef | undefined
  error: string | undefined
  onChange(group: TopicRef): void
}

function Groups({ group, onChange }: Omit<GroupFieldProps, 'error'>) {
  const query = useQuery(rights.citable, {})
  return (
    <QueryView query={query}>
      {({ groups }) => (
        <Choice
          options={groups.map(({ id, title }) => ({ value: id, title }))}
          chosen={group?.id}
          onChoose={id => {
            const chosen = groups.find(one => one.id === id)
            if (chosen) onChange(chosen)
          }}
        />
      )}
    </QueryView>
  )
}

/** Under which kind of matter the card is found. The kinds are asked for only when somebody chooses. */
export function GroupField({ group, error, onChange }: GroupFieldProps) {
  const [choosing, setChoosing] = useState(false)
  const choose = (chosen: TopicRef) => {
    setChoosing(false)
    onChange(chosen)
  }
  return (
    <>
      <Frame label={text.group} error={error}>
        <Rows>
          <Row title={group?.title ?? text.groupChoose} onPress={() => setChoosing(true)} />
        </Rows>
      </Frame>
      {choosing && (
        <Sheet title={text.group} onClose={() => setChoosing(false)}>
          <Groups group={group} onChange={choose} />
        </Sheet>
      )}
    </>
  )
}
