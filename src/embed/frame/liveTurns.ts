/** So many maps of this site may draw at once; a browser keeps eight to sixteen drawings for all its pages. */
export const MOST = 4;

/** What frames of this site tell each other; nobody else hears it, and nothing is kept. */
export interface Talk {
  say(message: unknown): void;
  listen(listener: (message: unknown) => void): void;
  close(): void;
}

/**
 * Says that one more map draws now. Once MOST others have begun after it and still draw, this one is asked to go.
 * @param talk null where frames cannot hear each other (a sandbox): there the browser takes the oldest drawing away
 * @returns tells the others that there is room again
 */
export function takeTurn(go: () => void, talk: Talk | null = openTalk()): () => void {
  const id = Math.random().toString(36).slice(2);
  const younger = new Set<string>();
  talk?.listen((message) => {
    const heard = readTurn(message);
    if (heard === null) return;
    if (heard.draws) younger.add(heard.id);
    else younger.delete(heard.id);
    if (younger.size >= MOST) go();
  });
  talk?.say({ id, draws: true });
  return () => {
    talk?.say({ id, draws: false });
    talk?.close();
  };
}

function readTurn(message: unknown): { id: string; draws: boolean } | null {
  if (typeof message !== 'object' || message === null) return null;
  const { id, draws } = message as { id?: unknown; draws?: unknown };
  return typeof id === 'string' && typeof draws === 'boolean' ? { id, draws } : null;
}

function openTalk(): Talk | null {
  try {
    const channel = new BroadcastChannel('renkei-atlas-maps');
    return {
      say: (message) => channel.postMessage(message),
      listen: (listener) => {
        channel.onmessage = ({ data }) => listener(data);
      },
      close: () => channel.close(),
    };
  } catch {
    return null;
  }
}
