import { View } from '@tarojs/components'
import type { PosterView } from '@/contract/posters'
import { postersText as text } from '@/copy/posters'
import { Button } from '@/ui/button'
import { Notice } from '@/ui/notice'
import { OutcomeNotice } from '@/ui/refusal/outcome'
import { useMakeCodes } from './use-make-codes'

/** Stations that have no code, and the tap that makes them; each is a command of its own, so the trail names who made it. */
export function WithoutCode({ posters, onMade }: { posters: readonly PosterView[]; onMade(): void }) {
  const { make, progress, outcome } = useMakeCodes(onMade)
  const without = posters.filter(({ code }) => code === undefined)
  if (without.length === 0) return null
  const one = posters.length === 1
  return (
    <>
      <OutcomeNotice outcome={outcome} />
      <Notice tone="warning" title={one ? text.withoutCodeOne : text.withoutCode(without.length)}>
        {!one && <View>{without.map(({ name }) => name).join('、')}</View>}
        <View>{text.withoutCodeText}</View>
        <Button
          icon="scan"
          busy={progress !== undefined && text.makingCodes(progress.done, progress.all)}
          onPress={() => void make(without.map(({ node }) => node))}
        >
          {text.makeCodes}
        </Button>
      </Notice>
    </>
  )
}
