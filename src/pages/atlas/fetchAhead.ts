/** Lets the browser keep what will be asked for; whoever asks then asks again if this has failed. */
export function fetchAhead(address: string): void {
  void fetch(address, { priority: 'low' })
    .then((response) => response.arrayBuffer())
    .catch(() => undefined);
}
