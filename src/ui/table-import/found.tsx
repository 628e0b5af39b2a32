import { View } from '@tarojs/components'
import type { TablesText } from '@/copy/tables'
import { Button } from '../button'
import { Buttons } from '../button/buttons'
import { Card } from '../card'
import { Figure, Figures } from '../figures'
import { Heading } from '../heading'
import { Notice } from '../notice'
import { Row, Rows } from '../rows'
import { Section } from '../section'
import type { Found, TableFault } from './run'

export interface FoundTableProps {
  name: string
  found: Omit<Found<unknown>, 'portions'>
  thing: string
  text: TablesText
  onChoose(): void
  onGo(): void
}

/** What a table would add, and what is wrong with it. */
export function FoundTable({ name, found, thing, text, onChoose, onGo }: FoundTableProps) {
  const { faults, faultsInAll, adding, known, unknown, warnings = [], changes = [] } = found
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
      {faulty && <ByRow rows={faults} text={text} />}
      {faultsInAll > faults.length && <View className="nx-quiet">{text.faultsMore(faultsInAll - faults.length)}</View>}
      {warnings.length > 0 && (
        <>
          <Notice tone="warning" title={text.warnings(warnings.length)} />
          <ByRow rows={warnings} text={text} />
        </>
      )}
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
      {changes.length > 0 && (
        <Section title={text.changes} icon="edit">
          <ByRow rows={changes} text={text} />
        </Section>
      )}
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

/** Rows of the table, as Excel counts them. */
function ByRow({ rows, text }: { rows: readonly TableFault[]; text: TablesText }) {
  return (
    <Rows>
      {rows.map(({ row, title, words }) => (
        <Row key={`${row} ${title} ${words}`} title={text.faultAt(row, title)} note={words} />
      ))}
    </Rows>
  )
}
