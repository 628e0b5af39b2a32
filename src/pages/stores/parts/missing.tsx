import type { titles } from '@/copy/titles'
import '@/copy/stores'
import { titles as all } from '@/copy/titles'
import { RefusalNotice } from '@/ui/refusal'
import { Screen } from '@/ui/screen'

interface Props {
  title: keyof typeof titles
  code: 'STORE_PLACE_UNKNOWN' | 'STORE_NOT_FOUND' | 'TRANSFER_NOT_FOUND'
}

/** An address that names nothing. */
export const Missing = ({ title, code }: Props) => (
  <Screen title={all[title]}>
    <RefusalNotice error={{ code }} />
  </Screen>
)
