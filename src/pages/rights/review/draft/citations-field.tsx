import { useState } from 'react'
import { cardLimits } from '@/contract/rights'
import { editorText as text } from '@/copy/rights-review'
import { Badge } from '@/ui/badge'
import { Button } from '@/ui/button'
import { Frame } from '@/ui/field/frame'
import { Row, Rows } from '@/ui/rows'
import { Sheet } from '@/ui/sheet'
import { ArticlePicker } from './article-picker'
import { CitationSheet } from './citation-sheet'
import { citedText } from './cited-text'
import type { Cited } from './form'

interface CitationsFieldProps {
  citations: readonly Cited[]
  error: string | undefined
  onChange(citations: readonly Cited[]): void
}

const isSame = (one: Cited, other: Cited) => one.law === other.law && one.article === other.article

/** The articles that the card rests on, the controlling one first. */
export function CitationsField({ citations, error, onChange }: CitationsFieldProps) {
  const [act, setAct] = useState<'add' | number>()
  const done = () => setAct(undefined)
  const put = (changed: readonly Cited[]) => {
    done()
    onChange(changed)
  }
  const without = (at: number) => citations.filter((_, index) => index !== at)
  const at = typeof act === 'number' ? act : -1
  const cited = citations[at]
  return (
    <>
      <Frame label={text.citations} hint={text.citationsHint} error={error}>
        {citations.length > 0 && (
          <Rows>
            {citations.map((one, index) => (
              <Row
                key={`${one.law}.${one.article}`}
                title={citedText(one)}
                note={one.digest}
                end={index === 0 && <Badge tone="gold">{text.main}</Badge>}
                onPress={() => setAct(index)}
              />
            ))}
          </Rows>
        )}
        {citations.length < cardLimits.citations && (
          <Button icon="plus" onPress={() => setAct('add')}>
            {text.citationAdd}
          </Button>
        )}
      </Frame>
      {act === 'add' && (
        <Sheet title={text.citationAdd} onClose={done}>
          <ArticlePicker
            onChoose={chosen => put(citations.some(one => isSame(one, chosen)) ? citations : [...citations, chosen])}
          />
        </Sheet>
      )}
      {cited && (
        <CitationSheet
          cited={cited}
          onUp={at === 0 ? undefined : () => put([...citations.slice(0, at - 1), cited, ...without(at).slice(at - 1)])}
          onPart={part => put(citations.map((one, index) => (index === at ? { ...one, part } : one)))}
          onRemove={() => put(without(at))}
          onClose={done}
        />
      )}
    </>
  )
}
