import { appText } from '../../copy/app'
import type { IconName } from '../icon/names'
import type { Route } from './routes'

interface PlannedTab {
  /** missing until the domain behind the tab works: such a tab is not shown */
  readonly route?: Route
  readonly text: string
  readonly icon: IconName
  /** file in assets/tab, without state and ending */
  readonly picture: string
}
export type Tab = PlannedTab & { readonly route: Route }

/** The tabs at the bottom, in their order (WeChat: two to five). */
const planned: readonly PlannedTab[] = [
  { route: 'home', text: appText.tabs.home, icon: 'home', picture: 'home' },
  { route: 'ask', text: appText.tabs.rights, icon: 'scales', picture: 'rights' },
  { text: appText.tabs.snap, icon: 'camera', picture: 'snap' },
  { route: 'stations', text: appText.tabs.station, icon: 'cup', picture: 'station' },
  { route: 'me', text: appText.tabs.me, icon: 'person', picture: 'me' },
]

export const tabs: readonly Tab[] = planned.filter((tab): tab is Tab => tab.route !== undefined)

export const isTab = (route: Route): boolean => tabs.some(tab => tab.route === route)
