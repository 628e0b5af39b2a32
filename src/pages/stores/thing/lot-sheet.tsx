import { View } from '@tarojs/components'
import { useState } from 'react'
import type { OutputOf } from '@/contract/define'
import type { LotRow, StockRow, stores } from '@/contract/stores'
import { kitText, moneyText, thingText as text } from '@/copy/stores'
import { Chips } from '@/ui/chips'
import { open } from '@/ui/navigation'
import { Row, Rows } from '@/ui/rows'
import { Sheet } from '@/ui/sheet'
import { lotText } from '../parts/lot-text'
import { Shelve } from './shelve'
import { TakeOut } from './take-out'

type Act = keyof typeof text.acts

interface Props {
  stock: StockRow
  lot: LotRow
  shelves: OutputOf<typeof stores.movements>['shelves']
  onDone(words: string): void
  onClose(): void
}

/** One batch in hand: what a pack holds, and what can be done with it. */
export function LotSheet({ stock, lot, shelves, onDone, onClose }: Props) {
  const [act, setAct] = useState<Act>('writeOff')
  const acts: readonly Act[] = stock.kind === 'kit' ? ['writeOff', 'takeApart'] : ['writeOff', 'shelve']
  return (
    <Sheet title={lotText(lot)} onClose={onClose}>
      {lot.contents && (
        <>
          <View className="nx-quiet">{text.contents}</View>
          {lot.contents.map(({ lot: batch, name, count, unit, value }) => (
            <View key={batch}>{`${kitText.line(name, count, unit)} · ${moneyText(value * count)}`}</View>
          ))}
        </>
      )}
      {stock.kind === 'item' && (
        <Rows>
          <Row
            icon="people"
            title={text.got}
            note={text.gotNote}
            onPress={() =>
              open('giftRecords', { node: stock.node, lot: lot.lot, what: `${stock.name}（${lotText(lot)}）` })
            }
          />
        </Rows>
      )}
      <Chips
        label={text.act}
        options={acts.map(value => ({ value, title: text.acts[value] }))}
        chosen={act}
        onChoose={setAct}
      />
      {act === 'shelve' ? (
        <Shelve stock={stock} lot={lot} shelves={shelves} onDone={onDone} />
      ) : (
        <TakeOut key={act} act={act} stock={stock} lot={lot} onDone={onDone} />
      )}
    </Sheet>
  )
}
