import { View } from '@tarojs/components'
import { type ReactNode, useEffect, useState, useSyncExternalStore } from 'react'
import { type TablesText, tablesText } from '@/copy/tables'
import { Button } from '../button'
import { Buttons } from '../button/buttons'
import { Notice } from '../notice'
import { RefusalNotice } from '../refusal'
import { FoundTable } from './found'
import { Progress } from './progress'
import { createTableRun, type TableImportParts } from './run'
import './index.scss'

export type { Found } from './run'

export interface TableImportProps<File extends { readonly name: string }, P> extends TableImportParts<File, P> {
  /** what is counted, with its measure word: 个地点 */
  thing: string
  /** where the table does more than add */
  text?: TablesText
  /** what to do once all is in, beside importing another table */
  after?: ReactNode
  /** how to fill in a table; makes room once there is one */
  children?: ReactNode
}

/**
 * Choose a table, see what is wrong row by row, import it with progress. It knows neither cloud nor domain: the properties of its first
 * render choose, look and send. Leaving the page stops it after the portion that is on its way.
 */
export function TableImport<File extends { readonly name: string }, P>({
  thing,
  text = tablesText,
  after,
  children,
  ...parts
}: TableImportProps<File, P>) {
  const [run] = useState(() => createTableRun(parts))
  useEffect(() => run.stop, [run])
  const stage = useSyncExternalStore(run.subscribe, run.snapshot)
  const choose = () => void run.choose()
  const go = () => void run.go()

  switch (stage.kind) {
    case 'start':
    case 'looking':
      return (
        <View className="nx-table-import">
          {children}
          {stage.kind === 'start' && stage.error && <RefusalNotice error={stage.error} onRetry={choose} />}
          <Button kind="primary" icon="papers" busy={stage.kind === 'looking' && text.looking} onPress={choose}>
            {text.choose}
          </Button>
          <View className="nx-quiet">{text.chooseHint}</View>
        </View>
      )
    case 'found':
      return <FoundTable name={stage.name} found={stage.found} thing={thing} text={text} onChoose={choose} onGo={go} />
    case 'importing':
      return (
        <View className="nx-table-import">
          <Progress words={text.importing(stage.tally.added, stage.of)} tally={stage.tally.added} of={stage.of} />
          <View className="nx-quiet">{text.importingText}</View>
          <Button onPress={run.stop}>{text.stop}</Button>
        </View>
      )
    case 'stopped':
      return (
        <View className="nx-table-import">
          <Progress words={text.stopped(stage.tally.added, stage.of)} tally={stage.tally.added} of={stage.of} />
          {stage.error && <RefusalNotice error={stage.error} />}
          <Buttons>
            <Button kind="primary" icon="again" onPress={go}>
              {text.goOn}
            </Button>
            <Button kind="quiet" onPress={choose}>
              {text.chooseOther}
            </Button>
          </Buttons>
        </View>
      )
    case 'done':
      return (
        <View className="nx-table-import">
          <Notice tone="done" title={text.done(stage.tally.added, thing)}>
            {stage.tally.skipped > 0 && <View>{text.skipped(stage.tally.skipped)}</View>}
          </Notice>
          <Buttons>
            {after}
            <Button kind="quiet" icon="papers" onPress={choose}>
              {text.chooseOther}
            </Button>
          </Buttons>
        </View>
      )
  }
}
