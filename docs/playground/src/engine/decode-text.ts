// Bytes to text: by its mark, as UTF-8, or as the GBK of Chinese Excel. Bytes that fit none are refused, never replaced.
import { both, type Bilingual } from '../bilingual';

export interface Decoded {
  readonly text: string;
  readonly encoding: Bilingual;
}

export function decodeText(bytes: Uint8Array): Decoded | null {
  for (const encoding of bytes[0] === 0xff && bytes[1] === 0xfe ? ['utf-16le'] : ['utf-8', 'gb18030']) {
    try {
      return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding: said(encoding) };
    } catch {
      // The next one.
    }
  }
  return null;
}

function said(encoding: string): Bilingual {
  const name = encoding === 'gb18030' ? 'GBK (GB 18030)' : encoding.toUpperCase();
  return both(`按 ${name} 编码读入`, `Read as ${name}`);
}
