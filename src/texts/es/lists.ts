/** The page of the visitor’s lists, before any script. */
export const description =
  'Lo que guardas para más tarde y las listas que hiciste, solo en este navegador.';
export const stayHere =
  'Lo que guardas para más tarde y las listas que hiciste. Se quedan en este navegador, sin cuenta.';
export const needScript =
  'Las listas las guarda tu navegador con un script; sin él no hay ninguna que mostrar. Cada charla tiene su página y su dirección, así que un marcador hace lo mismo.';
