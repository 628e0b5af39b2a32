/**
 * The privacy notice 隐私说明, whole. It says what the code does; when the code starts to keep something else, this text and
 * `privacyNoticeVersion` in the contract change together, and everybody is asked again.
 */
export const privacyNotice = {
  intro: '用登记过的功能以前，先说清楚我们记什么、不记什么。',
  parts: [
    {
      title: '我们记下的',
      items: [
        '微信给的编号，算成一串认不出人的字符再存，只为下次认出还是您。您的微信号和聊天我们看不到。',
        '您允许发微信提醒，编号才会原样留着，只用来发提醒。提醒发完或者一年没用上就删，您在微信里关了，下次发不出去时也删。',
        '您自己填的称呼和住哪个社区。',
        '手机号：可填可不填。填了以后，名单里中间几位会遮住。',
        '您在这里的身份，比如志愿者、小哥，和您办过的事。',
        '您自己选中送来的图片，只给办这件事的人看。',
        '交给律师的咨询和预约：您写的、律师回的、图片。结束以后留三年，您随时可以撤回删掉。',
      ],
    },
    {
      title: '我们不记的',
      items: ['您问的维权问题，答完就不留。', '您的位置、通讯录，都不看。相册里没选的照片，也看不到。'],
    },
    {
      title: '谁能看到',
      items: [
        '您所在社区、街道、区里管这件事的工作人员，只看自己片区的。',
        '咨询的内容，只有您和接手的律师能看。社区、街道、区里只看得到有几件、多久答的。律师每打开一次，您都查得到。',
        '工作人员要看完整手机号，得写明原因，并且留下记录，您随时能查到是谁看的。',
        '不卖、不给商家，也不拿去做广告。',
      ],
    },
    {
      title: '您可以随时',
      items: [
        '在“我的数据”里看到、导出我们记下的全部内容。',
        '注销并删除。账目里办过的事会留着，但再也对不上您这个人。',
        '不同意也行：维权问答照样能用。',
      ],
    },
  ],
  version: (version: string) => `版本 ${version}`,
  agree: '同意，继续',
  agreeing: '正在记下',
  notNow: '先不同意',
  agreedOn: (day: string) => `您在 ${day} 同意了这一版`,
} as const
