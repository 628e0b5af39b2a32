import { View } from '@tarojs/components'
import { useState } from 'react'
import { useQuery } from '@/cloud'
import { honours, type Plaque } from '@/contract/honours'
import { type PosterSize, posterSizes } from '@/contract/posters/records'
import { bannerText as text } from '@/copy/banners'
import { monthText } from '@/copy/honours'
import { titles } from '@/copy/titles'
import { Button } from '@/ui/button'
import { Buttons } from '@/ui/button/buttons'
import { Choice } from '@/ui/choice'
import { EmptyState } from '@/ui/empty'
import { Heading } from '@/ui/heading'
import { useParam } from '@/ui/navigation'
import { Notice } from '@/ui/notice'
import { QueryView } from '@/ui/query-view'
import { RefusalNotice } from '@/ui/refusal'
import { Columns, Group, Screen } from '@/ui/screen'
import { PlaqueCard } from '../parts/plaque-card'
import { yearOf } from '../parts/words'
import { LongPicture } from './long-picture'
import { type About, useBanner } from './use-banner'

const sizes = (Object.keys(posterSizes) as PosterSize[]).map(value => ({
  value,
  title: text.sizes[value],
  note: text.sizeNotes[value],
}))

interface MakeProps {
  node: string
  about: About
  plaques: readonly Plaque[]
}

/** How large, print; or as a long picture. What is on it stands beside. */
function Make({ node, about, plaques }: MakeProps) {
  const [size, setSize] = useState<PosterSize>('A4')
  const { busy, error, printed, picture, print, draw } = useBanner(node, about)
  const busyWith = (what: 'paper' | 'picture') => (busy?.what === what ? busy.words : false)
  return (
    <Columns
      side={
        <Group>
          <Heading>{text.preview}</Heading>
          {plaques.map(plaque => (
            <PlaqueCard key={plaque.id} plaque={plaque} picture={plaque.photos[0] ?? plaque.thumbs[0]} whole />
          ))}
        </Group>
      }
    >
      <Choice label={text.size} options={sizes} chosen={size} onChoose={setSize} />
      {error && <RefusalNotice error={error} />}
      {printed && (
        <Notice tone={printed.opened ? 'done' : 'warning'} title={printed.opened ? text.printed : text.notOpened}>
          {printed.opened && <View>{text.printedText}</View>}
          {printed.replaced.length > 0 && <View>{text.replaced(printed.replaced.join(' '))}</View>}
        </Notice>
      )}
      <Buttons>
        <Button
          kind="primary"
          icon="papers"
          disabled={busy !== undefined}
          busy={busyWith('paper')}
          onPress={() => void print(size)}
        >
          {text.print(size)}
        </Button>
        <Button icon="share" disabled={busy !== undefined} busy={busyWith('picture')} onPress={() => void draw()}>
          {text.picture}
        </Button>
      </Buttons>
      {picture && <LongPicture picture={picture} />}
      <View className="nx-quiet">{text.paperGone}</View>
    </Columns>
  )
}

const Head = ({ title, note }: { title: string; note: string }) => (
  <Group>
    <Heading level={1}>{title}</Heading>
    <View className="nx-quiet">{note}</View>
  </Group>
)

function OfOne({ id }: { id: string }) {
  const query = useQuery(honours.read, { id })
  return (
    <>
      <Head title={text.title} note={text.lead} />
      <QueryView query={query}>
        {plaque => <Make node={plaque.node} about={{ kind: 'post', id }} plaques={[plaque]} />}
      </QueryView>
    </>
  )
}

function OfMonth({ node, month }: { node: string; month: string }) {
  const query = useQuery(honours.board, { node, month })
  const count = query.data?.items.length ?? 0
  const place = query.data?.place
  return (
    <>
      <Head
        title={place === undefined ? text.title : text.monthTitle(place, monthText(month, yearOf(Date.now())))}
        note={count > 0 ? text.monthNote(count) : text.lead}
      />
      <QueryView
        query={query}
        empty={({ items }) => (items.length > 0 ? undefined : <EmptyState title={text.none} text={text.noneText} />)}
      >
        {({ items }) => <Make node={node} about={{ kind: 'month', node, month }} plaques={items} />}
      </QueryView>
    </>
  )
}

/** Of one post, or of what a place chose for a month. */
export default function BannerPage() {
  const [id, node, month] = [useParam('id'), useParam('node'), useParam('month')]
  return (
    <Screen title={titles.banner} wide>
      {id !== undefined && <OfOne id={id} />}
      {id === undefined && node !== undefined && month !== undefined && <OfMonth node={node} month={month} />}
      {id === undefined && (node === undefined || month === undefined) && (
        <RefusalNotice error={{ code: 'POST_NOT_FOUND' }} />
      )}
    </Screen>
  )
}
