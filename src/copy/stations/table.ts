/** Words of the table of stations 驿站表: the page, and what is wrong with a row. */
import '../errors/stations'
import {
  nothingThere,
  type StationFault,
  stationColumns,
  stationsInTable,
  streetItself,
} from '../../contract/stations/table'
import { cellFaultText, type TablesText, tablesText } from '../tables'

type Code = StationFault['code']
type Said = Pick<StationFault, 'text' | 'other' | 'held'>
const near = '大同在东经 113、北纬 40 附近'

export const stationFaultText: Readonly<Record<Code, (fault: Said) => string>> = {
  ...cellFaultText,
  COMMUNITY_UNKNOWN: ({ text = '' }) => `没有找到“${text}”。看看名字对不对，是不是在这个街道`,
  COMMUNITY_FOREIGN: ({ text = '' }) => `“${text}”不归您管，请那边的社区或者区里来导`,
  COMMUNITY_AMBIGUOUS: ({ text = '' }) => `有好几个“${text}”，把街道也写上`,
  COMMUNITY_CLOSED: ({ text = '' }) => `“${text}”已经停用了，写现在的社区`,
  STREET_MISSING: () => `社区写了“${streetItself}”，街道就不能空着`,
  KIND_UNKNOWN: ({ text = '' }) => `没有“${text}”这一类。写小哥驿站、小哥爱心角或清凉服务站`,
  SPOT_HALF: () => '经度和纬度要一起写，或者都空着',
  SPOT_NOT_NUMBER: ({ text = '' }) => `“${text}”看不出是多少度，写成 113.2953 这样的小数`,
  SPOT_SWAPPED: () => '经度和纬度填反了，换过来',
  SPOT_OUTSIDE: ({ text = '' }) => `${text} 不在大同，看看是不是少写或多写了一位。${near}`,
  HOURS_WRONG: ({ text = '' }) => `“${text}”看不明白，写成“周一至周五 08:30-18:00；周六 休息”这样`,
  SERVICE_UNKNOWN: ({ text = '' }) => `没有“${text}”这项服务。能写的有：休息、学习交流、充电、茶水、饭菜加热`,
  FACILITY_UNKNOWN: ({ text = '' }) =>
    `没有“${text}”这样设施。能写的有：冰箱、微波炉、桌椅、钢架床、充电排插、饮水设备、休息桌椅、打气筒、风扇或空调、防暑药品、遮阳的地方`,
  PHONE_WRONG: ({ text = '' }) => `“${text}”不像电话。写手机号，或者带区号的座机 0352-1234567`,
  IN_USE_UNKNOWN: ({ text = '' }) => `“${text}”看不明白，写“是”或者“否”`,
  ID_UNKNOWN: ({ text = '' }) => `没有编号是“${text}”的驿站，或者不归您管。新的驿站，编号空着就行`,
  ID_ELSEWHERE: ({ held = '' }) => `这个编号的驿站在${held}。驿站不能换地方，把街道、社区改回来；真搬了，就当新的登记`,
  NAME_TAKEN: ({ text = '', held = '' }) => `这里已经有一个“${text}”了，编号是 ${held}，换个名字`,
  NAME_AMBIGUOUS: ({ text = '' }) => `有好几个“${text}”，写上编号才知道是哪一个。编号在导出的表里`,
  STATION_CLOSED: ({ text = '' }) => `“${text}”已经停用了。去掉这一行；要新开一个，换个名字`,
  CLOSE_BY_HAND: ({ text = '' }) => `停用要写原因，请到“地点”里停用“${text}”，这里写“是”`,
  CLOSED_UNKNOWN: ({ text = '' }) => `还没有“${text}”，没法停用。去掉这一行，或者写“是”`,
  SPOT_FAR: ({ text = '' }) => `${text} 离平城区很远，位置对不对`,
  SPOT_WGS: ({ text = '', held = '' }) =>
    `${text} 像是 GPS 的坐标，在微信地图上会偏几百米。地图上现在是 ${held}，这两格空着就不动它`,
}

/** This table changes as well as adds. */
export const stationTablesText: TablesText = {
  ...tablesText,
  chooseHint: tablesText.chooseHint.replace('5000 行', `${stationsInTable} 个驿站`),
  nothingNew: '跟现在一样，没有要导的',
  adding: '导进去以后',
  known: count => `有 ${count} 行跟现在一样，不动`,
  importing: (done, of) => `正在导入，${of} 个里导好了 ${done} 个`,
  stopped: (done, of) => `停下来了，${of} 个里导好了 ${done} 个`,
  done: (count, thing) => `导入好了，写好了 ${count} ${thing}`,
  skipped: count => `${count} 个跟现在一样，没有动。`,
}

const { street, community, name, kind, address, longitude, latitude, hours, services, facilities, phone, inUse, id } =
  stationColumns

export const stationTableText = {
  title: (place: string) => `${place}的驿站表`,
  thing: '个驿站',
  fresh: '新驿站',
  changed: '要改的',
  changedIn: (name: string, titles: readonly string[]) => `${name}：${titles.join('、')}`,
  changedRow: '驿站',
  howTitle: '怎么填',
  how: [
    `一行一个驿站。${community}、${name}要写；新的驿站还要写${kind}`,
    `空着的格子不动原来的；要去掉，写“${nothingThere}”`,
    '照片、节假日、告示不在表里，导入不会动它们',
  ],
  columnsTitle: '每一列写什么',
  columns: [
    {
      title: `${street}、${community}`,
      note: `例如“北关街道”“北关社区”。直接归街道的，${community}写“${streetItself}”`,
    },
    { title: name, note: '20 个字以内' },
    { title: kind, note: '小哥驿站、小哥爱心角、清凉服务站' },
    { title: address, note: '写到门口能找着' },
    {
      title: `${longitude}、${latitude}`,
      note: '从腾讯地图或高德地图上取，例如 113.2953 和 40.1052。GPS 直接量的会偏',
    },
    {
      title: hours,
      note: '“每天 08:00-21:00”，或者“周一至周五 08:30-18:00；周六 09:00-12:00、14:00-17:00；周日 休息”。全天开写“每天 全天”',
    },
    { title: services, note: '休息、学习交流、充电、茶水、饭菜加热，中间用顿号' },
    { title: facilities, note: '冰箱、微波炉这些，中间用顿号。新驿站空着，就按这一类该有的来' },
    { title: phone, note: '手机号，或者带区号的座机' },
    { title: inUse, note: '是、否。停用要写原因，到“地点”里办' },
    { title: id, note: '新的空着。导出的表里有，留着它，改了名字也认得' },
  ],
  blank: '拿一份空表',
  out: '导出现在的驿站',
  outCsv: '导出成 CSV',
  making: '正在做表',
  saved: '表做好了',
  notOpened: '表做好了，但这里打不开',
  look: '看看驿站',
} as const
