/** FNV-1a over 64 bits (http://www.isthe.com/chongo/tech/comp/fnv/): it tells texts apart, and keeps no secret. */
export function hash(text: string): string {
  // Two halves of 32 bits; the prime is 2 ** 40 + 435, and 40 bits are one half and a byte.
  let [low, high] = [0x84222325, 0xcbf29ce4];
  for (const byte of new TextEncoder().encode(text)) {
    low ^= byte;
    const first = (low & 0xffff) * 435;
    const second = (low >>> 16) * 435 + (first >>> 16);
    high = (Math.imul(high, 435) + (second >>> 16) + (low << 8)) | 0;
    low = (second << 16) | (first & 0xffff);
  }
  return [high, low].map((half) => (half >>> 0).toString(16).padStart(8, "0")).join("");
}
