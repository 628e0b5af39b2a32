import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { type Fault, facilities, faultStates } from '@/contract/stations'
import { momentText } from '@/copy/dates'
import { stationText as text } from '@/copy/stations'
import { Badge } from '@/ui/badge'
import { Card } from '@/ui/card'
import { Heading } from '@/ui/heading'
import { Pictures } from './pictures'

/** One report: what, where, since when, what became of it. */
export function FaultRow({ fault, acts }: { fault: Fault; acts?: ReactNode }) {
  const { facility, words, place, at, state, pictures, answer } = fault
  return (
    <Card>
      <Heading level={3}>{facility ? facilities[facility] : words}</Heading>
      <View className="nx-quiet">{`${place} · ${momentText(at)}`}</View>
      {facility && words !== '' && <View>{words}</View>}
      <Pictures links={pictures} />
      <Badge tone={state === 'open' ? 'gold' : 'success'}>{faultStates[state]}</Badge>
      {answer !== undefined && <View>{text.answer(answer)}</View>}
      {acts}
    </Card>
  )
}
