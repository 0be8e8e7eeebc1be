/** FNV-1a over 64 bits (http://www.isthe.com/chongo/tech/comp/fnv/): it tells texts apart, and keeps no secret. */
export function hash(text: string): string {
  let state = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(text)) {
    state = BigInt.asUintN(64, (state ^ BigInt(byte)) * 0x100000001b3n);
  }
  return state.toString(16).padStart(16, "0");
}
