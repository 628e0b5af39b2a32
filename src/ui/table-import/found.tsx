import { View } from '@tarojs/components'
import { tablesText as text } from '@/copy/tables'
import { Button } from '../button'
import { Buttons } from '../button/buttons'
import { Card } from '../card'
import { Figure, Figures } from '../figures'
import { Heading } from '../heading'
import { Notice } from '../notice'
import { Row, Rows } from '../rows'
import type { Found } from './run'

export interface FoundTableProps {
  name: string
  found: Omit<Found<unknown>, 'portions'>
  thing: string
  onChoose(): void
  onGo(): void
}

/** What a table would add, and what is wrong with it. */
export function FoundTable({ name, found, thing, onChoose, onGo }: FoundTableProps) {
  const { faults, faultsInAll, adding, known, unknown } = found
  const count = adding.reduce((sum, one) => sum + one.count, 0)
  const faulty = faultsInAll > 0
  return (
    <View className="nx-table-import">
      {faulty ? (
        <Notice tone="warning" title={text.faults(faultsInAll)}>
          <View>{text.faultsText}</View>
        </Notice>
      ) : (
        <Notice tone="done" title={text.ready(name)} />
      )}
      {faulty && (
        <Rows>
          {faults.map(({ row, title, words }) => (
            <Row key={`${row} ${title} ${words}`} title={text.faultAt(row, title)} note={words} />
          ))}
        </Rows>
      )}
      {faultsInAll > faults.length && <View className="nx-quiet">{text.faultsMore(faultsInAll - faults.length)}</View>}
      <Card>
        <Heading level={3}>{count > 0 ? text.adding : text.nothingNew}</Heading>
        {count > 0 && (
          <Figures>
            {adding.map(one => (
              <Figure key={one.name} name={one.name} value={one.count} />
            ))}
          </Figures>
        )}
        {known > 0 && <View className="nx-quiet">{text.known(known)}</View>}
        {unknown.length > 0 && <View className="nx-quiet">{text.unknown(unknown)}</View>}
      </Card>
      <Buttons>
        {!faulty && count > 0 && (
          <Button kind="primary" icon="check" onPress={onGo}>
            {text.go(count, thing)}
          </Button>
        )}
        <Button kind={faulty ? 'primary' : 'quiet'} icon="papers" onPress={onChoose}>
          {faulty ? text.chooseMended : text.chooseOther}
        </Button>
        {faulty && count > 0 && <Button onPress={onGo}>{text.goRest(count, thing)}</Button>}
      </Buttons>
    </View>
  )
}
