// Text to GBK, by trying every pair of bytes: what the decoder reads is what Chinese Excel writes.
const BYTES = new Map<string, readonly number[]>();
const decoder = new TextDecoder('gbk');
for (let first = 0x81; first < 0xff; first += 1) {
  for (let second = 0x40; second < 0xff; second += 1) {
    const text = decoder.decode(Uint8Array.of(first, second));
    if (text.length === 1 && !BYTES.has(text)) BYTES.set(text, [first, second]);
  }
}

export function gbk(text: string): Uint8Array {
  return Uint8Array.from([...text].flatMap((one) => (one < '\x80' ? [one.charCodeAt(0)] : (BYTES.get(one) ?? []))));
}
