import { useRouter } from '@tarojs/taro'

/** WeChat hands a page its parameters as they stand in the address, the web decoded; a stray % is left as it is. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** A parameter of this page's address; empty text counts as missing. */
export function useParam(name: string): string | undefined {
  const value = useRouter().params[name]
  return value ? decode(value) : undefined
}
