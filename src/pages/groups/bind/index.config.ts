import { titles } from '../../../copy/titles'

export default definePageConfig({ navigationBarTitleText: titles.groupBind, enableShareAppMessage: true })
