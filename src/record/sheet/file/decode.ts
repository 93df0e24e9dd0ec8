/** Encodings that Japanese offices' files come in. */
export type Encoding = 'utf-8' | 'shift_jis' | 'utf-16le' | 'utf-16be';

/** The text of a file: by its mark, else UTF-8, else Shift_JIS, each without mercy. Null where none fits. */
export function decodeText(bytes: Uint8Array): { text: string; encoding: Encoding } | null {
  const marked =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : null;
  const tried: readonly Encoding[] = marked === null ? ['utf-8', 'shift_jis'] : [marked];
  for (const encoding of tried) {
    const text = strictly(bytes, encoding);
    if (text !== null) return { text, encoding };
  }
  return null;
}

function strictly(bytes: Uint8Array, encoding: Encoding): string | null {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return text.includes('\uFFFD') ? null : text;
  } catch {
    return null;
  }
}
