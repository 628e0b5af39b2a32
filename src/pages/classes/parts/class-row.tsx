import type { ReactNode } from 'react'
import type { Phase, ClassRow as Row_ } from '@/contract/classes'
import { classText as text } from '@/copy/classes'
import { momentText } from '@/copy/dates'
import { Badge, type BadgeProps } from '@/ui/badge'
import { Row } from '@/ui/rows'

export const phaseTones: Readonly<Record<Phase, NonNullable<BadgeProps['tone']>>> = {
  coming: 'plain',
  soon: 'gold',
  running: 'success',
  over: 'plain',
  cancelled: 'danger',
}

interface Props {
  row: Row_
  /** below the time, e.g. what waits */
  more?: ReactNode
  onPress(): void
}

/** A class in a list: what, when, by whom. */
export function ClassRow({ row, more, onPress }: Props) {
  const { title, startsAt, host, phase, replay } = row
  const past = phase === 'over'
  return (
    <Row
      title={title}
      note={
        <>
          {`${momentText(startsAt)} · ${host}`}
          {more}
        </>
      }
      end={
        past ? (
          replay && <Badge tone="teal">{text.list.replay}</Badge>
        ) : (
          <Badge tone={phaseTones[phase]}>{text.phases[phase]}</Badge>
        )
      }
      onPress={onPress}
    />
  )
}
