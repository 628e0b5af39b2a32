import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCommand, useNotify } from '@/cloud'
import { wishes } from '@/contract/wishes'
import { wishText } from '@/copy/wishes'
import { Button } from '@/ui/button'
import { OutcomeNotice } from '@/ui/refusal/outcome'
import { Rows } from '@/ui/rows'
import { Sheet } from '@/ui/sheet'
import { SwitchRow } from '@/ui/switch'
import type { PartProps } from './props'

const text = wishText.claim
const kinds = ['wishNews'] as const

/** The main act of a stranger's wish: two taps, the second one after what it means. */
export function Claim({ seen: { wish }, onChanged }: PartProps) {
  const command = useCommand(wishes.claim)
  const { ask } = useNotify(kinds)
  const [asking, setAsking] = useState(false)
  const [sharePhone, setSharePhone] = useState(false)
  if (wish.state !== 'open' || wish.doneAt !== undefined) return null
  const claim = async () => {
    // first thing in the tap: WeChat shows its dialog to a tap only
    await ask()
    const { kind } = await command.send({ id: wish.id, sharePhone })
    if (kind === 'done') onChanged()
  }
  return (
    <>
      <Button kind="primary" icon="check" onPress={() => setAsking(true)}>
        {text.act}
      </Button>
      {asking && (
        <Sheet title={text.title} onClose={() => setAsking(false)}>
          <View>{text.text}</View>
          <Rows>
            <SwitchRow
              icon="phone"
              title={text.phone}
              note={text.phoneNote}
              word={sharePhone ? text.yes : text.no}
              on={sharePhone}
              onToggle={() => setSharePhone(!sharePhone)}
            />
          </Rows>
          <OutcomeNotice outcome={command.outcome} onRetry={() => void claim()} />
          <Button kind="primary" icon="check" busy={command.busy && text.acting} onPress={() => void claim()}>
            {text.sure}
          </Button>
        </Sheet>
      )}
    </>
  )
}
