import { routes } from './ui/navigation/routes'
import { tabs } from './ui/navigation/tabs'

const inSubPackage = (path: string) => path.startsWith('pages/people/')
const paths = Object.values(routes)

export default defineAppConfig({
  pages: paths.filter(path => !inSubPackage(path)),
  subPackages: [
    {
      root: 'pages/people',
      pages: paths.filter(inSubPackage).map(path => path.slice('pages/people/'.length)),
    },
  ],
  preloadRule: { [routes.me]: { network: 'all', packages: ['pages/people'] } },
  lazyCodeLoading: 'requiredComponents',
  __usePrivacyCheck__: true,
  darkmode: true,
  themeLocation: 'theme.json',
  tabBar: {
    color: '@tabText',
    selectedColor: '@tabSelected',
    backgroundColor: '@surface',
    borderStyle: '@tabBorder' as 'black',
    list: tabs.map(({ route, text, picture }) => ({
      pagePath: routes[route],
      text,
      iconPath: `assets/tab/${picture}.png`,
      selectedIconPath: `assets/tab/${picture}-on.png`,
    })),
  },
  window: {
    navigationBarBackgroundColor: '@ground',
    navigationBarTextStyle: '@ink' as 'black',
    navigationBarTitleText: '暖新',
    backgroundColor: '@ground',
    backgroundTextStyle: '@backdrop' as 'dark',
  },
})
