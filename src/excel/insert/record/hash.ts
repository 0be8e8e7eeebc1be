/** FNV-1a over 64 bits (http://www.isthe.com/chongo/tech/comp/fnv/): it tells texts apart, and keeps no secret. */
export function hash(text: string): string {
  // Four limbs of 16 bits, the lowest first; the prime is 2 ** 40 + 435, and 40 bits are two limbs and a byte.
  let [a, b, c, d] = [0x2325, 0x8422, 0x9ce4, 0xcbf2];
  for (const byte of new TextEncoder().encode(text)) {
    a ^= byte;
    const second = b * 435;
    const third = c * 435 + (a << 8);
    const fourth = d * 435 + (b << 8);
    a *= 435;
    b = second + (a >>> 16);
    c = third + (b >>> 16);
    d = (fourth + (c >>> 16)) & 0xffff;
    a &= 0xffff;
    b &= 0xffff;
    c &= 0xffff;
  }
  return [d, c, b, a].map((limb) => limb.toString(16).padStart(4, "0")).join("");
}
