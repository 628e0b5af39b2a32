import { useQuery } from '@/cloud'
import { communityOf } from '@/contract/people/home'
import { type MyWish, wishes } from '@/contract/wishes'
import { titles } from '@/copy/titles'
import { wishText } from '@/copy/wishes'
import { useSession } from '@/session'
import { Badge } from '@/ui/badge'
import { Button } from '@/ui/button'
import { EmptyState } from '@/ui/empty'
import { Heading } from '@/ui/heading'
import { open } from '@/ui/navigation'
import { Notice } from '@/ui/notice'
import { QueryView } from '@/ui/query-view'
import { Row, Rows } from '@/ui/rows'
import { Group, Screen } from '@/ui/screen'
import { StateBadge, WishCard } from '../parts/wish-card'

const text = wishText.mine

/** 办好了 was said and nobody has answered yet: the one thing to know about such a wish. */
function Standing({ wish: { state, doneAt }, asked }: { wish: MyWish; asked: string }) {
  const waits = doneAt !== undefined && (state === 'open' || state === 'claimed')
  return waits ? <Badge tone="gold">{asked}</Badge> : <StateBadge state={state} />
}

function List({ title, asked, rows }: { title: string; asked: string; rows: readonly MyWish[] }) {
  if (rows.length === 0) return null
  return (
    <Group>
      <Heading>{title}</Heading>
      <Rows>
        {rows.map(wish => (
          <Row
            key={wish.id}
            title={<WishCard wish={wish} badge={<Standing wish={wish} asked={asked} />} place />}
            onPress={() => open('wish', { id: wish.id })}
          />
        ))}
      </Rows>
    </Group>
  )
}

/** The way to a wall, for who is at home somewhere. */
function ToWall() {
  const { me } = useSession()
  const home = me?.person?.home
  if (home) {
    const node = communityOf(home.id)
    const place = [...home.trail, home.name][node.split('.').length - 1] ?? home.name
    return (
      <Button kind="primary" icon="star" onPress={() => open('wishes', { node, place })}>
        {text.wall}
      </Button>
    )
  }
  return (
    <Notice title={text.noHome}>
      <Button icon="place" onPress={() => open('profile')}>
        {text.profile}
      </Button>
    </Notice>
  )
}

/** What I wished for and what I have taken on. */
export default function MyWishesPage() {
  const query = useQuery(wishes.mine, {}, { keep: true })
  return (
    <Screen title={titles.myWishes}>
      <QueryView
        query={query}
        empty={({ wishes: made, claims }) =>
          made.length + claims.length === 0 ? (
            <EmptyState picture="lantern" title={text.none} text={text.noneText} />
          ) : undefined
        }
      >
        {({ wishes: made, claims }) => (
          <>
            <List title={text.claims} asked={text.reported} rows={claims} />
            <List title={text.wishes} asked={text.confirm} rows={made} />
          </>
        )}
      </QueryView>
      <ToWall />
    </Screen>
  )
}
