import { View } from '@tarojs/components'
import { postersText as text } from '@/copy/posters'
import { Button } from '@/ui/button'
import { Notice } from '@/ui/notice'
import type { Printed } from './use-print'

interface Props {
  printed: Printed
  opened: boolean
  onNext(from: string): void
}

/** How many pages came out, which stations have none and why, and whether there is more. */
export function PrintOutcome({ printed: { printed, skipped, replaced, next }, opened, onNext }: Props) {
  return (
    <>
      <Notice tone={opened ? 'done' : 'warning'} title={opened ? text.done(printed) : text.notOpened}>
        {opened && <View>{text.doneText}</View>}
        {replaced.length > 0 && <View>{text.replaced(replaced.join(' '))}</View>}
        {next !== undefined && (
          <Button icon="forward" onPress={() => onNext(next)}>
            {text.nextFile}
          </Button>
        )}
      </Notice>
      {skipped.length > 0 && (
        <Notice tone="warning" title={text.skipped(skipped.length)}>
          {skipped.map(({ node, name, why }) => (
            <View key={node}>{text.skippedLine(name, why)}</View>
          ))}
        </Notice>
      )}
    </>
  )
}
