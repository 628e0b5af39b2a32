import { View } from '@tarojs/components'
import type { KitRow } from '@/contract/stores'
import { dayOf, dayText } from '@/copy/dates'
import { moneyText, storesText, kitText as text } from '@/copy/stores'
import { Badge } from '@/ui/badge'
import { Button } from '@/ui/button'
import { Buttons } from '@/ui/button/buttons'
import { Card } from '@/ui/card'
import { Heading } from '@/ui/heading'
import { open } from '@/ui/navigation'
import { Row, Rows } from '@/ui/rows'
import { Section } from '@/ui/section'

interface Props {
  node: string
  latest: KitRow
  earlier: readonly KitRow[]
  onWithdraw(kit: KitRow): void
}

const linesOf = ({ lines }: KitRow): string =>
  lines.map(({ name, count, unit }) => text.line(name, count, unit)).join('、')

function Version({ kit, onWithdraw }: { kit: KitRow; onWithdraw?: (() => void) | undefined }) {
  return (
    <Row
      title={`${storesText.version(kit.version)} · ${dayText(dayOf(kit.at))}`}
      note={[linesOf(kit), text.each(moneyText(kit.value)), kit.round && text.stillOut(kit.round), kit.reason]
        .filter(Boolean)
        .join('\n')}
      end={storesText.kitStates[kit.state]}
      act={text.withdraw}
      onPress={onWithdraw}
    />
  )
}

/** One kit: what it holds now, and every version before. What belongs to a place above is changed there. */
export function Kit({ node, latest, earlier, onWithdraw }: Props) {
  const own = latest.node === node
  const packed = latest.state === 'latest'
  return (
    <Card>
      <Heading>{latest.name}</Heading>
      <View>
        <Badge tone={packed ? 'teal' : 'plain'}>
          {packed ? storesText.version(latest.version) : `${storesText.version(latest.version)} · ${text.withdrawn}`}
        </Badge>
      </View>
      <View>{linesOf(latest)}</View>
      <View className="nx-quiet">
        {[text.each(moneyText(latest.value)), latest.reason].filter(Boolean).join(' · ')}
      </View>
      <Buttons>
        {packed && (
          <Button icon="tag" onPress={() => open('assemble', { node, version: latest.id })}>
            {text.pack}
          </Button>
        )}
        {own && (
          <Button kind="quiet" icon="edit" onPress={() => open('kitForm', { node, after: latest.id })}>
            {text.edit}
          </Button>
        )}
        {own && packed && (
          <Button kind="quiet" icon="close" onPress={() => onWithdraw(latest)}>
            {text.withdraw}
          </Button>
        )}
      </Buttons>
      {earlier.length > 0 && (
        <Section title={text.earlier(earlier.length)} icon="history">
          <Rows>
            {earlier.map(kit => (
              <Version
                key={kit.id}
                kit={kit}
                onWithdraw={own && kit.state !== 'withdrawn' ? () => onWithdraw(kit) : undefined}
              />
            ))}
          </Rows>
        </Section>
      )}
    </Card>
  )
}
