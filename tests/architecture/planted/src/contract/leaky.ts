import dayjs from 'dayjs'
export const leaky = dayjs
