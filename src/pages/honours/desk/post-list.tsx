import { Image, View } from '@tarojs/components'
import { useState } from 'react'
import { useQuery } from '@/cloud'
import { honours, type PostList as List, type PostRow } from '@/contract/honours'
import { appText } from '@/copy/app'
import { plaqueText } from '@/copy/honours'
import { honourDeskText as text } from '@/copy/honours/desk'
import { Badge } from '@/ui/badge'
import { Button } from '@/ui/button'
import { described } from '@/ui/press/described'
import { QueryView } from '@/ui/query-view'
import { Row, Rows } from '@/ui/rows'
import { useRowKeys } from '@/ui/rows/use-row-keys'
import './post-list.scss'

interface Props {
  node: string
  list: List
  rows: { readonly items: readonly PostRow[]; readonly next?: string | undefined }
  /** the one that stands beside the list */
  chosen: string | undefined
  onLook(id: string): void
  onEnter(id: string): void
}

function One({ row, here, onLook }: { row: PostRow; here: boolean; onLook(): void }) {
  const { title, name, place, at, own, thumb } = row
  return (
    <View className={`nx-post-row ${here ? 'nx-post-row--here' : ''}`}>
      <Row
        title={
          <View className="nx-post-row__line">
            {thumb !== undefined && (
              <Image className="nx-post-row__thumb" src={thumb} mode="aspectFill" {...described({ hidden: true })} />
            )}
            <View className="nx-post-row__words">
              <View>{title}</View>
              <View className="nx-quiet">{`${name ?? plaqueText.somebody} · ${place}`}</View>
              <View className="nx-quiet">{text.since(at)}</View>
            </View>
          </View>
        }
        end={own && <Badge>{text.own}</Badge>}
        onPress={onLook}
      />
    </View>
  )
}

/** Posts of a list; the next one by j, Enter does what is to be done. */
export function PostList(props: Props) {
  const { node, list, rows, chosen, onLook, onEnter } = props
  const [more, setMore] = useState(false)
  const ids = rows.items.map(({ id }) => id)
  useRowKeys(ids, chosen !== undefined && ids.includes(chosen) ? chosen : undefined, onLook, onEnter)
  return (
    <>
      <Rows>
        {rows.items.map(row => (
          <One key={row.id} row={row} here={row.id === chosen} onLook={() => onLook(row.id)} />
        ))}
      </Rows>
      {rows.next !== undefined && more && <Further {...props} node={node} list={list} after={rows.next} />}
      {rows.next !== undefined && !more && (
        <Button kind="quiet" icon="down" onPress={() => setMore(true)}>
          {appText.more}
        </Button>
      )}
    </>
  )
}

function Further({ after, ...props }: Props & { after: string }) {
  const query = useQuery(honours.desk, { node: props.node, list: props.list, after })
  return <QueryView query={query}>{rows => <PostList {...props} rows={rows} />}</QueryView>
}
