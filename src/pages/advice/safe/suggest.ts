/** Whether somebody might be in danger at home, so that they are offered the safe mode. It only suggests, so it may be generous. */

/** Cards about violence in the family and its protection orders, by their ids. */
const cards = /violence|abuse|protection-order|beaten/

const words =
  /家暴|家庭暴力|打我|打了我|动手|掐我|踢我|揍我|打骂|威胁|不让(我)?出门|关起来|锁(在|起来)|跟踪|偷看我(的)?手机|看我手机|保护令|杀了我|弄死|打孩子|害怕回家|不敢回家/

export const suggestsSafeMode = (text: string, cardId?: string): boolean =>
  words.test(text) || (cardId !== undefined && cards.test(cardId))
