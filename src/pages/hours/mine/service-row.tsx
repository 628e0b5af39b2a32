import type { OwnService } from '@/contract/hours/records'
import { pointsShown } from '@/contract/points/shown'
import { clockText, shortDayText } from '@/copy/dates'
import { hoursText } from '@/copy/hours'
import { Badge } from '@/ui/badge'
import { Row } from '@/ui/rows'

const tones = { in: 'gold', out: 'plain', confirmed: 'plain', booked: 'success', refused: 'danger' } as const

/** One service in the list; a press opens its formula. */
export function ServiceRow({ service, onPress }: { service: OwnService; onPress(): void }) {
  const { title, place, day, in: came, out, state, earned } = service
  const times = hoursText.mine.from(clockText(came), out === undefined ? undefined : clockText(out))
  const end =
    state === 'booked' && earned ? (
      <Badge tone="success">{`+${pointsShown(earned.points)} 分`}</Badge>
    ) : (
      <Badge tone={tones[state]}>{hoursText.states[state]}</Badge>
    )
  return <Row title={title} note={`${shortDayText(day)} ${times} · ${place}`} end={end} onPress={onPress} />
}
