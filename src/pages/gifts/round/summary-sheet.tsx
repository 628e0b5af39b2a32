import { View } from '@tarojs/components'
import { platform, useQuery } from '@/cloud'
import { gifts } from '@/contract/gifts'
import { appText } from '@/copy/app'
import { summaryText, roundText as text } from '@/copy/gifts/rounds'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { QueryView } from '@/ui/query-view'
import { Sheet } from '@/ui/sheet'
import './summary-sheet.scss'

interface Props {
  round: string
  say(words: string): void
  onClose(): void
}

/** What was handed out, for the group: read first, then copied; nobody is named. */
export function SummarySheet({ round, say, onClose }: Props) {
  const query = useQuery(gifts.figures, { round })
  return (
    <Sheet title={text.summary} onClose={onClose}>
      <QueryView query={query}>
        {facts => {
          const words = summaryText(facts)
          return (
            <>
              <Card>
                <View className="nx-gift-summary">{words}</View>
              </Card>
              <Button
                kind="primary"
                icon="copy"
                onPress={async () => say((await platform.copyText(words)) ? text.copied : appText.copyFailed)}
              >
                {text.copySummary}
              </Button>
            </>
          )
        }}
      </QueryView>
    </Sheet>
  )
}
