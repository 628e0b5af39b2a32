import { appText } from '@/copy/app'
import { peopleText } from '@/copy/people'
import { titles } from '@/copy/titles'
import { Button } from '@/ui/button'
import { EmptyState } from '@/ui/empty'
import { open } from '@/ui/navigation'
import { Screen } from '@/ui/screen'

/** After everything has been removed. */
export function Left() {
  const { title, text } = peopleText.data.removed
  return (
    <Screen title={titles.data}>
      <EmptyState picture="lantern" title={title} text={text}>
        <Button icon="home" onPress={() => open('home')}>
          {appText.scan.goHome}
        </Button>
      </EmptyState>
    </Screen>
  )
}
