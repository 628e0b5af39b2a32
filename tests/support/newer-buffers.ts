/** The library that reads PDF asks for what Node has from version 22 on; without it, it leaves things out with a warning only. */
if (!('transferToFixedLength' in ArrayBuffer.prototype))
  Object.defineProperty(ArrayBuffer.prototype, 'transferToFixedLength', {
    value(this: ArrayBuffer, length = this.byteLength) {
      const whole = new Uint8Array(length)
      whole.set(new Uint8Array(this).subarray(0, length))
      return whole.buffer
    },
  })
