import { useState } from 'react'
import { useQuery } from '@/cloud'
import { gifts, type OwnGift } from '@/contract/gifts'
import { appText } from '@/copy/app'
import { momentText } from '@/copy/dates'
import { packText, myGiftsText as text } from '@/copy/gifts'
import { Badge } from '@/ui/badge'
import { Button } from '@/ui/button'
import { Heading } from '@/ui/heading'
import { Paged } from '@/ui/paged'
import { Row, Rows } from '@/ui/rows'
import { Group } from '@/ui/screen'

const useLater = (after: string | undefined) => useQuery(gifts.mine, after === undefined ? {} : { after })

interface Props {
  items: readonly OwnGift[]
  next: string | undefined
  onComplain(gift: OwnGift): void
}

const noteOf = ({ place, at, proxy, pack, undone }: OwnGift) =>
  [
    `${place} · ${momentText(at)}`,
    `${packText.lines(pack.lines)} · ${packText.value(pack.value)}`,
    ...(proxy === undefined ? [] : [text.fetchedBy(proxy)]),
    ...(undone ? [text.undone(undone.reason)] : []),
  ].join('\n')

/** What somebody got, the latest first; a press says that something is wrong with it. */
export function Got({ items, next, onComplain }: Props) {
  const [more, setMore] = useState(false)
  const list = (gifts: readonly OwnGift[]) => (
    <Rows>
      {gifts.map(gift => (
        <Row
          key={gift.id}
          title={gift.roundName}
          note={noteOf(gift)}
          end={gift.undone && <Badge tone="danger">{text.undoneWord}</Badge>}
          act={text.complain.act}
          onPress={() => onComplain(gift)}
        />
      ))}
    </Rows>
  )
  if (items.length === 0) return null
  return (
    <Group>
      <Heading>{text.got}</Heading>
      {list(items)}
      {next !== undefined && more && (
        <Paged usePage={useLater} after={next} empty={null}>
          {list}
        </Paged>
      )}
      {next !== undefined && !more && (
        <Button kind="quiet" icon="down" onPress={() => setMore(true)}>
          {appText.more}
        </Button>
      )}
    </Group>
  )
}
