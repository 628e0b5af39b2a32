import { useState } from 'react'
import { useQuery } from '@/cloud'
import { cardLimits, rights, type TopicRef } from '@/contract/rights'
import { editorText as text } from '@/copy/rights-review'
import { Button } from '@/ui/button'
import { Frame } from '@/ui/field/frame'
import { QueryView } from '@/ui/query-view'
import { Row, Rows } from '@/ui/rows'
import { Sheet } from '@/ui/sheet'
import { Finder } from './finder'

interface RelatedFieldProps {
  related: readonly TopicRef[]
  /** the card's own id: it is not related to itself */
  own: string | undefined
  error: string | undefined
  onChange(related: readonly TopicRef[]): void
}

function Cards({ not, onChoose }: { not: readonly (string | undefined)[]; onChoose(card: TopicRef): void }) {
  const query = useQuery(rights.topics, {})
  return (
    <QueryView query={query}>
      {({ groups }) => {
        const cards = groups.flatMap(group => group.cards.map(card => ({ ...card, note: group.title })))
        return (
          <Finder
            label={text.related}
            all={cards.filter(({ id }) => !not.includes(id))}
            onChoose={id => {
              const found = cards.find(card => card.id === id)
              if (found) onChoose({ id, title: found.title })
            }}
          />
        )
      }}
    </QueryView>
  )
}

/** What readers may want to know next. */
export function RelatedField({ related, own, error, onChange }: RelatedFieldProps) {
  const [adding, setAdding] = useState(false)
  const add = (card: TopicRef) => {
    setAdding(false)
    onChange([...related, card])
  }
  return (
    <>
      <Frame label={text.related} hint={text.relatedHint} error={error}>
        {related.length > 0 && (
          <Rows>
            {related.map(({ id, title }) => (
              <Row
                key={id}
                title={title}
                act={text.remove}
                onPress={() => onChange(related.filter(card => card.id !== id))}
              />
            ))}
          </Rows>
        )}
        {related.length < cardLimits.related && (
          <Button icon="plus" onPress={() => setAdding(true)}>
            {text.relatedAdd}
          </Button>
        )}
      </Frame>
      {adding && (
        <Sheet title={text.relatedAdd} onClose={() => setAdding(false)}>
          <Cards not={[own, ...related.map(({ id }) => id)]} onChoose={add} />
        </Sheet>
      )}
    </>
  )
}
