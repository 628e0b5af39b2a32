import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCommand, useQuery } from '@/cloud'
import type { OutputOf } from '@/contract/define'
import { drafts } from '@/contract/drafts'
import { dayOf, dayText } from '@/copy/dates'
import { lettersText } from '@/copy/letters'
import { Button } from '@/ui/button'
import { Buttons } from '@/ui/button/buttons'
import { Heading } from '@/ui/heading'
import { QueryView } from '@/ui/query-view'
import { OutcomeNotice } from '@/ui/refusal/outcome'
import { Row, Rows } from '@/ui/rows'
import { Group } from '@/ui/screen'
import { Sheet } from '@/ui/sheet'
import { OpenDraft } from './open-draft'

const text = lettersText.start
type Item = OutputOf<typeof drafts.list>['items'][number]

/** The drafts that the person has put into the cloud: to open on this phone, or to delete. */
export function InCloud({ onOpen }: { onOpen(act: () => void): void }) {
  const query = useQuery(drafts.list, {})
  const remove = useCommand(drafts.remove)
  const [chosen, setChosen] = useState<Item>()
  const [opened, setOpened] = useState<Item>()
  const close = () => {
    setChosen(undefined)
    remove.reset()
  }
  const drop = async (id: string) => {
    const { kind } = await remove.send({ id })
    if (kind !== 'done') return
    close()
    query.reload()
  }
  // writing goes on without a network; only this list waits for it
  if (query.status === 'offline') return <View className="nx-quiet">{text.mineOffline}</View>
  return (
    <QueryView query={query} empty={({ items }) => (items.length === 0 ? <View /> : undefined)}>
      {({ items }) => (
        <Group>
          <Heading>{text.mine}</Heading>
          <Rows>
            {items.map(item => (
              <Row
                key={item.id}
                icon="papers"
                title={item.title}
                note={text.until(dayText(dayOf(item.until)))}
                onPress={() => setChosen(item)}
              />
            ))}
          </Rows>
          {opened && <OpenDraft id={opened.id} onGone={() => setOpened(undefined)} />}
          {chosen && (
            <Sheet title={chosen.title} onClose={close}>
              <OutcomeNotice outcome={remove.outcome} />
              <View className="nx-quiet">{text.removeText}</View>
              <Buttons>
                <Button
                  kind="primary"
                  icon="edit"
                  onPress={() => {
                    close()
                    onOpen(() => setOpened(chosen))
                  }}
                >
                  {text.open}
                </Button>
                <Button
                  kind="danger"
                  icon="bin"
                  busy={remove.busy && text.removing}
                  onPress={() => void drop(chosen.id)}
                >
                  {text.remove}
                </Button>
              </Buttons>
            </Sheet>
          )}
        </Group>
      )}
    </QueryView>
  )
}
