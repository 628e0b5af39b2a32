import { packages, routes } from './ui/navigation/routes'
import { tabs } from './ui/navigation/tabs'

const paths = Object.values(routes)
const below = (root: string) => paths.filter(path => path.startsWith(`${root}/`))
const inSubPackages = new Set(packages.flatMap(below))

export default defineAppConfig({
  pages: paths.filter(path => !inSubPackages.has(path)),
  subPackages: packages.map(root => ({ root, pages: below(root).map(path => path.slice(root.length + 1)) })),
  preloadRule: {
    [routes.me]: { network: 'all', packages: ['pages/people'] },
    [routes.ask]: { network: 'all', packages: ['pages/rights/cases', 'pages/rights/tools'] },
  },
  lazyCodeLoading: 'requiredComponents',
  __usePrivacyCheck__: true,
  // nearest stations first, and a snap's spot when its sender presses for it; declared in the privacy guide 用户隐私保护指引
  requiredPrivateInfos: ['getLocation'],
  permission: { 'scope.userLocation': { desc: '按离您远近排驿站；您愿意时，给随手拍带上位置' } },
  // pages on the web do not slide: ui/screen says why
  ...(process.env.TARO_ENV === 'h5' && { animation: false }),
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
