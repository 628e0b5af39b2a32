import { titles } from '../../../copy/titles'

export default definePageConfig({ navigationBarTitleText: titles.groups, enableShareAppMessage: true })
