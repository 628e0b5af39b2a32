import type { OwnWish, WishState } from '@/contract/books'
import { bookText } from '@/copy/books'
import { dayOf, dayText } from '@/copy/dates'
import { Badge, type BadgeProps } from '@/ui/badge'
import { Heading } from '@/ui/heading'
import { Row, Rows } from '@/ui/rows'
import { Group } from '@/ui/screen'
import { named } from '../parts/named'

const text = bookText.mine
const tones: Readonly<Record<WishState, NonNullable<BadgeProps['tone']>>> = {
  waiting: 'plain',
  shown: 'teal',
  got: 'success',
  cannot: 'gold',
}

/** What the reader wished for, and what became of it. */
export function OwnWishes({ wishes }: { wishes: readonly OwnWish[] }) {
  if (wishes.length === 0) return null
  return (
    <Group>
      <Heading>{text.wishes}</Heading>
      <Rows>
        {wishes.map(({ id, title, author, place, at, state, why, seconds }) => (
          <Row
            key={id}
            title={named({ title, author })}
            note={[
              `${dayText(dayOf(at))} · ${place}`,
              ...(why === undefined ? [] : [text.why(why)]),
              ...(seconds > 0 ? [bookText.wishes.count(seconds)] : []),
            ].join('\n')}
            end={<Badge tone={tones[state]}>{bookText.wishStates[state]}</Badge>}
          />
        ))}
      </Rows>
    </Group>
  )
}
