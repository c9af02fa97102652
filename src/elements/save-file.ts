/** Gives the visitor a file that the page has made or fetched; the browser asks or knows where to put it. */
export function saveFile(page: Document, name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = page.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has begun to read it by the time this runs.
  setTimeout(() => URL.revokeObjectURL(address));
}
