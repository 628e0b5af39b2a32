import { useState } from 'react'
import { useQuery } from '@/cloud'
import { type DeskActivity, service } from '@/contract/service'
import { appText } from '@/copy/app'
import { serviceDeskText as text } from '@/copy/service-desk'
import { titles } from '@/copy/titles'
import { Button } from '@/ui/button'
import { EmptyState } from '@/ui/empty'
import { Heading } from '@/ui/heading'
import { open, useParam } from '@/ui/navigation'
import { Paged } from '@/ui/paged'
import { QueryView } from '@/ui/query-view'
import { Row, Rows } from '@/ui/rows'
import { Columns, Group, Screen } from '@/ui/screen'
import { DeskList } from '../parts/desk-list'

/** Earlier ones, page after page. */
function Earlier({ node, after }: { node: string; after: string }) {
  const [asked, setAsked] = useState(false)
  const query = useQuery(service.desk, { node, after }, { enabled: asked })
  if (!asked) {
    return (
      <Button kind="quiet" icon="down" onPress={() => setAsked(true)}>
        {appText.more}
      </Button>
    )
  }
  return (
    <QueryView query={query}>
      {({ list }) => (
        <>
          <DeskList rows={list.items} node={node} />
          {list.next !== undefined && <Earlier node={node} after={list.next} />}
        </>
      )}
    </QueryView>
  )
}

/** Activities of a place: first those whose beneficiaries nobody has counted yet. */
function OfPlace({ node, place }: { node: string; place: string | undefined }) {
  const query = useQuery(service.desk, { node })
  const figures = () => open('activityFigures', { node, ...(place !== undefined && { place }) })
  return (
    <Screen
      title={titles.activityDesk}
      wide
      footer={
        <Button kind="primary" icon="plus" onPress={() => open('activityForm', { node })}>
          {text.publish}
        </Button>
      }
    >
      <Heading level={1}>{place === undefined ? titles.activityDesk : text.title(place)}</Heading>
      <Columns
        side={
          <Rows>
            <Row icon="sums" title={text.figures} onPress={figures} />
            <Row icon="eye" title={titles.activities} onPress={() => open('activities', { node })} />
          </Rows>
        }
      >
        <QueryView
          query={query}
          empty={({ list }) =>
            list.items.length === 0 ? (
              <EmptyState picture="lantern" title={text.none} text={text.noneText} />
            ) : undefined
          }
        >
          {({ uncounted, list }) => (
            <>
              {uncounted.length > 0 && (
                <Group>
                  <Heading>{text.uncounted}</Heading>
                  <DeskList rows={uncounted} node={node} />
                </Group>
              )}
              <Group>
                <Heading>{text.all}</Heading>
                <DeskList rows={list.items} node={node} />
                {list.next !== undefined && <Earlier node={node} after={list.next} />}
              </Group>
            </>
          )}
        </QueryView>
      </Columns>
    </Screen>
  )
}

/** Activities that the reader leads, wherever they are held. */
function Led() {
  const usePage = (after: string | undefined) => useQuery(service.led, after === undefined ? {} : { after })
  return (
    <Screen title={titles.activityDesk}>
      <Heading level={1}>{text.led}</Heading>
      <Paged<DeskActivity>
        usePage={usePage}
        empty={<EmptyState picture="lantern" title={text.noneLed} text={text.noneLedText} />}
      >
        {items => <DeskList rows={items} />}
      </Paged>
    </Screen>
  )
}

export default function ActivityDeskPage() {
  const node = useParam('node')
  const place = useParam('place')
  return node === undefined ? <Led /> : <OfPlace node={node} place={place} />
}
