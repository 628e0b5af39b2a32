import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCommand, useQuery } from '@/cloud'
import { personScanner } from '@/cloud/person-scanner'
import { honours } from '@/contract/honours'
import { councilText as text } from '@/copy/honours/choosing'
import { honourDeskText } from '@/copy/honours/desk'
import { titles } from '@/copy/titles'
import { EmptyState } from '@/ui/empty'
import { Heading } from '@/ui/heading'
import { useParam } from '@/ui/navigation'
import { PersonScan } from '@/ui/person-scan'
import { QueryView } from '@/ui/query-view'
import { OutcomeNotice } from '@/ui/refusal/outcome'
import { Row, Rows } from '@/ui/rows'
import { Columns, Group, Screen } from '@/ui/screen'
import { SureSheet } from '@/ui/sheet/sure-sheet'
import { useToast } from '@/ui/toast'
import { AtNode } from '../parts/with-param'

interface Member {
  readonly id: string
  readonly name: string
}

interface RemoveProps {
  node: string
  member: Member
  onDone(): void
  onClose(): void
}

function Remove({ node, member: { id, name }, onDone, onClose }: RemoveProps) {
  const command = useCommand(honours.removeMember)
  const remove = async () => {
    if ((await command.send({ node, id })).kind === 'done') onDone()
  }
  return (
    <SureSheet
      title={text.removeTitle(name)}
      act={text.removeYes}
      busy={command.busy && honourDeskText.wait}
      outcome={command.outcome}
      onYes={() => void remove()}
      onClose={onClose}
    >
      <View>{text.removeText}</View>
    </SureSheet>
  )
}

/** Somebody stands there with their code: that is their yes. */
function Add({ node, onAdded }: { node: string; onAdded(name: string): void }) {
  const command = useCommand(honours.addMember, { keepOnPhone: false })
  const add = async (scene: string) => {
    const outcome = await command.send({ node, scene })
    if (outcome.kind === 'done') onAdded(outcome.data.name)
  }
  return (
    <Group>
      <Heading>{text.add}</Heading>
      <View className="nx-quiet">{text.noneText}</View>
      <OutcomeNotice outcome={command.outcome} />
      <PersonScan scanner={personScanner} busy={command.busy && text.adding} onScene={scene => void add(scene)} />
    </Group>
  )
}

/** Who sits in a place's 道德评议会. */
function Council({ node }: { node: string }) {
  const named = useParam('place')
  const query = useQuery(honours.councilOf, { node })
  const [leaving, setLeaving] = useState<Member>()
  const { toast, say } = useToast()
  const place = query.data?.place ?? named
  const added = (name: string) => {
    say(text.added(name))
    query.reload()
  }
  const removed = () => {
    setLeaving(undefined)
    query.reload()
  }
  return (
    <Screen title={titles.honourCouncil} wide>
      <Group>
        <Heading level={1}>{place === undefined ? titles.honourCouncil : text.title(place)}</Heading>
        <View className="nx-quiet">{text.lead}</View>
      </Group>
      <QueryView query={query}>
        {({ members }) => (
          <Columns side={<Add node={node} onAdded={added} />}>
            {members.length === 0 ? (
              <EmptyState title={text.none} text={text.most} />
            ) : (
              <>
                <View className="nx-quiet">{`${text.members(members.length)} · ${text.most}`}</View>
                <Rows>
                  {members.map(member => (
                    <Row
                      key={member.id}
                      icon="person"
                      title={member.name}
                      act={text.remove}
                      onPress={() => setLeaving(member)}
                    />
                  ))}
                </Rows>
              </>
            )}
          </Columns>
        )}
      </QueryView>
      {leaving && <Remove node={node} member={leaving} onDone={removed} onClose={() => setLeaving(undefined)} />}
      {toast}
    </Screen>
  )
}

export default function CouncilPage() {
  return <AtNode title={titles.honourCouncil}>{node => <Council key={node} node={node} />}</AtNode>
}
