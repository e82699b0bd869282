/** Recordings that are in the page, and why one does not play. */
export const transcript = 'Transcripción';
export const problems = {
  blocked: 'No se pudo cargar el reproductor: algo entre este navegador y YouTube lo bloquea.',
  offline:
    'Parece que no tienes conexión. La transcripción se puede seguir leyendo; inténtalo de nuevo con conexión.',
  gone: 'YouTube ya no muestra este vídeo: lo quitaron o es privado. Si sabes dónde está ahora, propón una corrección.',
  refused: 'Quien publica este vídeo no permite verlo en otros sitios, o no en tu país.',
  nameless: 'YouTube se niega a reproducir sin saber qué sitio lo pide, y tu navegador no lo dice.',
  broken: 'La grabación se detuvo aquí.',
} as const;
