/** Saves a text as a file, where the browser saves what people download. The page hears nothing of it. */
export function saveFile(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/octet-stream' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the address at its leisure after the press.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
