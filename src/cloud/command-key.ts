/** Keys name one wish of one person. They need not be secret, only never the same twice: the cloud joins them with who asks. */
const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'

/** 8 characters of time and 16 of chance. Mini-programs have no `crypto`. */
export function newKey(now: number = Date.now(), random: () => number = Math.random): string {
  let time = ''
  for (let left = now; time.length < 8; left = Math.floor(left / 62)) time = alphabet.charAt(left % 62) + time
  let chance = ''
  while (chance.length < 16) chance += alphabet.charAt(Math.floor(random() * 62))
  return time + chance
}
