import { View } from '@tarojs/components'
import { useState } from 'react'
import { type FigureRow, figureKinds } from '@/contract/rights'
import { appText } from '@/copy/app'
import { dayText } from '@/copy/dates'
import { figuresText as text } from '@/copy/figures'
import { Button } from '@/ui/button'
import { Row, Rows } from '@/ui/rows'
import { Sheet } from '@/ui/sheet'
import { figureText } from '../../calculator/result-text'
import { FigureForm } from './figure-form'
import type { OfKind } from './of-kind'

/** As many as fit on a screen or two; more come with a press. */
const shownAtFirst = 8

export interface FigureSheetProps {
  node: string
  of: OfKind
  mayEdit: boolean
  onClose(): void
  onSaved(): void
}

/** One kind of figure: a new row, and those before it. */
export function FigureSheet({ node, of: { kind, rows }, mayEdit, onClose, onSaved }: FigureSheetProps) {
  const { title, unit } = figureKinds[kind]
  const [all, setAll] = useState(false)
  const shown = all ? rows : rows.slice(0, shownAtFirst)
  const say = ({ value }: FigureRow) => (value === null ? text.withdrawn : figureText(unit, value, kind))
  return (
    <Sheet title={title} onClose={onClose}>
      {mayEdit ? <FigureForm node={node} kind={kind} rows={rows} onSaved={onSaved} /> : <View>{text.readOnly}</View>}
      {shown.length > 0 && (
        <Rows>
          {shown.map(row => (
            <Row
              key={row.from}
              title={unit === 'dayOff' ? dayText(row.from) : text.since(dayText(row.from))}
              end={say(row)}
              note={row.source}
            />
          ))}
        </Rows>
      )}
      {shown.length < rows.length && (
        <Button kind="quiet" icon="down" onPress={() => setAll(true)}>
          {appText.more}
        </Button>
      )}
    </Sheet>
  )
}
