/** Kinds of stations 驿站 with what belongs into each, and what people find there. The checklists are defaults of the product. */
import * as z from 'zod/mini'

export const facilities = {
  fridge: '冰箱',
  microwave: '微波炉',
  furniture: '桌椅',
  bed: '钢架床',
  outlets: '充电排插',
  water: '饮水设备',
  seats: '休息桌椅',
  pump: '打气筒',
  fan: '风扇或空调',
  medicine: '防暑药品',
  sunshade: '遮阳的地方',
} as const
export type Facility = keyof typeof facilities
export const Facility = z.enum(Object.keys(facilities) as [Facility, ...Facility[]])

export const stationKinds = {
  rider: { title: '小哥驿站', facilities: ['fridge', 'microwave', 'furniture', 'bed'] },
  corner: { title: '小哥爱心角', facilities: ['outlets', 'water', 'seats', 'pump'] },
  cool: { title: '清凉服务站', facilities: ['water', 'fan', 'medicine', 'sunshade'] },
} as const satisfies Readonly<Record<string, { title: string; facilities: readonly Facility[] }>>
export type StationKind = keyof typeof stationKinds
export const StationKind = z.enum(Object.keys(stationKinds) as [StationKind, ...StationKind[]])

export const services = {
  rest: '休息',
  study: '学习交流',
  charging: '充电',
  tea: '茶水',
  heating: '饭菜加热',
} as const
export type Service = keyof typeof services
export const Service = z.enum(Object.keys(services) as [Service, ...Service[]])

/** How full it is, as somebody there says with a tap. */
export const crowds = { free: '有空位', some: '还坐得下', full: '坐满了' } as const
export type Crowd = keyof typeof crowds
export const Crowd = z.enum(Object.keys(crowds) as [Crowd, ...Crowd[]])
