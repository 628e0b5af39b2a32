import { View } from '@tarojs/components'
import { packText } from '@/copy/gifts'
import { roundsText, roundText as text, whoText } from '@/copy/gifts/rounds'
import { Row, Rows } from '@/ui/rows'
import { Section } from '@/ui/section'
import type { Round } from './props'

/** What, to whom, when; as it was approved. */
export function About({ round }: { round: Round }) {
  const { node, place, pack, from, to, per, who, guests, words, quota, counters } = round
  const nameOf = (at: string) => (at === node ? place : (counters.find(one => one.node === at)?.place ?? at))
  return (
    <Rows>
      <Row
        title={text.what}
        note={`${packText.lines(pack.lines)}\n${text.value(pack.value)} · ${text.whole(pack.value * quota)}`}
        end={pack.name}
      />
      <Row title={text.who} note={guests ? text.guests : text.noGuests} end={whoText(who, nameOf)} />
      <Row title={text.when} note={roundsText.per[per]} end={roundsText.days(from, to)} />
      {words !== '' && <Row title={text.words} note={words} />}
    </Rows>
  )
}

/** Who did what with it, and when. */
export function History({ round: { by, submitted, approved, sentBack, closed } }: { round: Round }) {
  const { steps } = text
  const lines = [
    steps.by(by),
    ...(submitted ? [steps.submitted(submitted.by, submitted.at)] : []),
    ...(sentBack ? [steps.sentBack(sentBack.by, sentBack.at)] : []),
    ...(approved ? [steps.approved(approved.by, approved.at)] : []),
    ...(closed ? [steps.closed(closed.at)] : []),
  ]
  return (
    <Section title={text.history} icon="history">
      {lines.map(line => (
        <View key={line}>{line}</View>
      ))}
    </Section>
  )
}
