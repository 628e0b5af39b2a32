import { View } from '@tarojs/components'
import type { codes } from '@/contract/codes'
import type { OutputOf } from '@/contract/define'
import { codesDeskText as text } from '@/copy/codes'
import { Figure, Figures } from '@/ui/figures'
import { described } from '@/ui/press/described'
import './scans.scss'

export type CodeRow = OutputOf<typeof codes.list>['items'][number]

/** How often a code was scanned: three numbers, and for the eye a line of thirty days below them. */
export function Scans({ row: { today, week, scans, daily } }: { row: CodeRow }) {
  if (scans === 0) return <View className="nx-quiet">{text.quiet}</View>
  const most = Math.max(...daily)
  return (
    <>
      <Figures>
        <Figure name={text.today} value={today} />
        <Figure name={text.week} value={week} />
        <Figure name={text.month} value={scans} />
      </Figures>
      <View className="nx-scans" {...described({ hidden: true })}>
        {daily.map((count, day) => (
          <View
            // biome-ignore lint/suspicious/noArrayIndexKey: a day is its place in the line
            key={day}
            className={`nx-scans__day ${count > 0 ? 'nx-scans__day--some' : ''}`}
            style={{ height: `${Math.round((count / most) * 100)}%` }}
          />
        ))}
      </View>
    </>
  )
}
