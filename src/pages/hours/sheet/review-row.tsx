import { View } from '@tarojs/components'
import type { SheetRow } from '@/contract/hours/records'
import { earnedBy } from '@/contract/points/earned'
import { pointsShown } from '@/contract/points/shown'
import { clockText } from '@/copy/dates'
import { minutesText } from '@/copy/hours'
import { hoursDeskText } from '@/copy/hours-desk'
import { Badge } from '@/ui/badge'
import { Row } from '@/ui/rows'
import { decided, type Verdict } from '../parts/verdict'
import type { Seen } from './seen'

const text = hoursDeskText.sheet

interface Props {
  row: SheetRow
  verdict: Verdict
  changed: boolean
  seen: Seen
  onPress: (() => void) | undefined
}

/** One person: when, what speaks for a second look, and what it comes to. */
export function ReviewRow({ row, verdict, changed, seen: { rule, kind, endsAt }, onPress }: Props) {
  const { name, in: came = 0, out, flags, review, earned } = row
  const fine = review ?? decided(verdict)
  const points = earned ?? (fine && earnedBy(rule, { kind, ...fine, earnedThatDay: 0 }))
  const words = flags.map(flag => hoursDeskText.flags[flag]).join('；')
  const times = text.row(clockText(came), clockText(out ?? endsAt))
  return (
    <Row
      title={name}
      note={
        <>
          <View>{`${times}　${fine ? minutesText(fine.minutes) : ''}　${fine ? hoursDeskText.levels[fine.level] : ''}`}</View>
          {words !== '' && <View>{words}</View>}
        </>
      }
      end={<Badge tone={changed ? 'gold' : 'success'}>{points ? `${pointsShown(points.points)} 分` : ''}</Badge>}
      onPress={onPress}
    />
  )
}
