import { View } from '@tarojs/components'
import { type StockRow, storeDefaults } from '@/contract/stores'
import { endsSoon, expiryText, moneyText, storesText as text } from '@/copy/stores'
import { Badge } from '@/ui/badge'
import { EmptyState } from '@/ui/empty'
import { Heading } from '@/ui/heading'
import { open } from '@/ui/navigation'
import { Row, Rows } from '@/ui/rows'
import { Group } from '@/ui/screen'
import { Section } from '@/ui/section'
import { Amount } from '../parts/amount'
import { today } from '../parts/lot-text'

/** Why a thing wants a look, in a word; the first reason is enough. */
function Standing({ stock: { counting, isLow, lots } }: { stock: StockRow }) {
  const soon = lots.some(({ expires }) => endsSoon(expires, today(), storeDefaults.expiryWarningDays))
  if (counting) return <Badge tone="teal">{text.counting}</Badge>
  if (soon) return <Badge tone="gold">{text.ending}</Badge>
  if (isLow) return <Badge tone="gold">{text.low}</Badge>
  return null
}

function Thing({ stock }: { stock: StockRow }) {
  const { id, name, unit, quantity, value, lots, version } = stock
  const note = [
    ...(version === undefined ? [] : [text.version(version)]),
    expiryText(lots.find(({ expires }) => expires !== undefined)?.expires, today()),
    moneyText(value),
  ]
  return (
    <Row
      title={
        <View>
          {name} <Standing stock={stock} />
        </View>
      }
      note={note.filter(Boolean).join(' · ')}
      end={<Amount count={quantity} unit={unit} />}
      onPress={() => open('storeThing', { stock: id })}
    />
  )
}

function Shelf({ title, stocks }: { title: string; stocks: readonly StockRow[] }) {
  if (stocks.length === 0) return null
  return (
    <Group>
      <Heading>{title}</Heading>
      <Rows>
        {stocks.map(stock => (
          <Thing key={stock.id} stock={stock} />
        ))}
      </Rows>
    </Group>
  )
}

/** Packs first, for they are handed out; then what packs are made of; what is gone stays to be looked up. */
export function Things({ stocks }: { stocks: readonly StockRow[] }) {
  if (stocks.length === 0) return <EmptyState title={text.nothing} text={text.nothingText} />
  const there = stocks.filter(({ quantity, counting }) => quantity > 0 || counting)
  const gone = stocks.filter(stock => !there.includes(stock))
  return (
    <>
      <Shelf title={text.packs} stocks={there.filter(({ kind }) => kind === 'kit')} />
      <Shelf title={text.items} stocks={there.filter(({ kind }) => kind === 'item')} />
      {gone.length > 0 && (
        <Section title={text.gone} icon="history" note={String(gone.length)}>
          <Rows>
            {gone.map(stock => (
              <Thing key={stock.id} stock={stock} />
            ))}
          </Rows>
        </Section>
      )}
    </>
  )
}
