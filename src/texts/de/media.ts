/** Recordings that are in the page, and why one does not play. */
export const transcript = 'Transkript';
export const problems = {
  blocked: 'Der Player konnte nicht geladen werden: Etwas zwischen hier und YouTube sperrt ihn.',
  offline:
    'Sie scheinen keine Verbindung zu haben. Das Transkript bleibt lesbar; versuchen Sie es mit Verbindung noch einmal.',
  gone: 'YouTube zeigt dieses Video nicht mehr: Es wurde entfernt oder auf privat gestellt. Wenn Sie wissen, wo es jetzt ist, schlagen Sie eine Berichtigung vor.',
  refused:
    'Wem dieses Video gehört, erlaubt die Wiedergabe auf anderen Seiten nicht, oder nicht in Ihrem Land.',
  nameless:
    'YouTube spielt nichts ab, ohne zu wissen, welche Seite fragt, und Ihr Browser sagt es nicht.',
  broken: 'Die Aufnahme brach hier ab.',
} as const;
