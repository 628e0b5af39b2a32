import { titles } from '../../../copy/titles'

export default definePageConfig({ navigationBarTitleText: titles.activity, enableShareAppMessage: true })
