import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCommand } from '@/cloud'
import { honours } from '@/contract/honours'
import { honourDeskText, editText as text } from '@/copy/honours/desk'
import { titles } from '@/copy/titles'
import { Button } from '@/ui/button'
import { Heading } from '@/ui/heading'
import { replace, useParam } from '@/ui/navigation'
import { OutcomeNotice } from '@/ui/refusal/outcome'
import { Group, Screen } from '@/ui/screen'
import { Editor } from '../editor'
import { postDraftOf, typedOf } from '../editor/draft'
import { AtNode } from '../parts/with-param'

/** A post that comes from no snap and no nomination. */
function Write({ node }: { node: string }) {
  const place = useParam('place')
  const command = useCommand(honours.write)
  const [typed, setTyped] = useState(() => typedOf(undefined))
  const draft = postDraftOf(typed)
  const save = async () => {
    if (!draft) return
    const outcome = await command.send({ node, draft })
    if (outcome.kind === 'done') replace('honourPost', { id: outcome.data.id })
  }
  return (
    <Screen
      title={titles.honourWrite}
      footer={
        <>
          <OutcomeNotice outcome={command.outcome} onRetry={() => void save()} />
          <Button
            kind="primary"
            icon="save"
            disabled={!draft}
            busy={command.busy && text.saving}
            onPress={() => void save()}
          >
            {text.write}
          </Button>
        </>
      }
    >
      <Group>
        <Heading level={1}>{honourDeskText.write}</Heading>
        {place !== undefined && <View>{text.where(place)}</View>}
        <View className="nx-quiet">{text.writeLead}</View>
      </Group>
      <Editor typed={typed} onChange={more => setTyped(before => ({ ...before, ...more }))} />
    </Screen>
  )
}

export default function WritePage() {
  return <AtNode title={titles.honourWrite}>{node => <Write node={node} />}</AtNode>
}
