// Hands a file that the page has made to the reader.
export async function save(name, content) {
  const address = URL.createObjectURL(new Blob([await content.arrayBuffer()]));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
