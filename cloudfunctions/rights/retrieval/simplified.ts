/** Pairs traditional–simplified, for the characters that appear in everyday consumer matters. */
const pairs =
  '買买賣卖錢钱貨货退退換换價价賠赔償偿廠厂產产質质檢检驗验證证據据發发票票寄寄單单訂订網网購购電电話话腦脑視视機机' +
  '車车輛辆維维護护權权訴诉舉举報报調调協协會会員员辦办預预儲储儲储園园學学習习課课費费業业務务闆板關关門门閉闭' +
  '騙骗詐诈虛虚偽伪違违約约責责任任條条規规則则無无過过還还給给說说誰谁這这個个們们來来對对開开時时間间問问題题樣样' +
  '請请讓让謝谢嗎吗幾几兒儿媽妈爺爷嬸婶婦妇養养藥药醫医療疗傷伤壞坏壓压燒烧漿浆麵面飯饭館馆餐餐廳厅麼么點点單单' +
  '飲饮雞鸡魚鱼鮮鲜蘋苹葉叶鹽盐醬酱臟脏髮发體体臉脸膚肤妝妆蟲虫標标籤签識识廣广告告宣宣傳传誤误導导優优惠惠減减' +
  '滿满贈赠禮礼獎奖號号賬账帳账戶户銀银貸贷借借債债轉转匯汇額额數数萬万億亿兩两雙双倍倍歲岁個个隻只張张雜杂' +
  '確确認认實实際际應应該该當当為为與与從从後后裡里裏里邊边遠远進进運运輸输遞递損损毀毁丟丢遺遗漏漏擔担' +
  '險险續续訂订閱阅錄录製制證证書书據据監监聽听聲声覺觉見见觀观親亲戚戚顧顾客客聯联繫系係系絕绝強强迫迫' +
  '檔档講讲談谈論论評评語语詞词譯译寫写畫画圖图劃划處处罰罚罵骂髒脏鬧闹爭争戰战勝胜敗败嚴严亂乱幫帮' +
  '專专屬属師师傅傅鐵铁鋼钢鑽钻鏡镜鎖锁鞋鞋褲裤襯衬裝装飾饰紅红綠绿藍蓝黃黄腫肿癢痒癥症瘡疮'

const simplifiedOf = new Map<string, string>()
for (let at = 0; at + 1 < pairs.length; at += 2) simplifiedOf.set(pairs.charAt(at), pairs.charAt(at + 1))

/** Common traditional characters become simplified ones; everything else stays. */
export function simplified(text: string): string {
  let result = ''
  for (const char of text) result += simplifiedOf.get(char) ?? char
  return result
}
