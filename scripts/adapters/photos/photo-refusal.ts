/** Why one photo is not imported, in words for the person who gave it; the others still are. */
export class PhotoRefusal extends Error {
  constructor(reason: string) {
    super(reason);
    this.name = 'PhotoRefusal';
  }
}
