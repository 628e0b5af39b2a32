import { View } from '@tarojs/components'
import { stationDeskText, stationText } from '@/copy/stations'
import { Button } from '@/ui/button'
import { TextField } from '@/ui/field'
import { Group } from '@/ui/screen'
import { spansOf } from './state'

const text = stationDeskText.edit

/** A line a day; what holds on Monday may hold all week. */
export function Hours({ days, onChange }: { days: readonly string[]; onChange(days: readonly string[]): void }) {
  return (
    <Group>
      <View>{text.hours}</View>
      <View className="nx-quiet">{text.hoursHint}</View>
      {stationText.weekdays.map((name, at) => (
        <TextField
          key={name}
          label={name}
          error={spansOf(days[at] ?? '') ? undefined : text.hoursWrong}
          value={days[at] ?? ''}
          maxLength={40}
          onChange={line => onChange(days.map((day, index) => (index === at ? line : day)))}
        />
      ))}
      <Button kind="quiet" icon="copy" onPress={() => onChange(days.map(() => days[0] ?? ''))}>
        {text.same}
      </Button>
    </Group>
  )
}
