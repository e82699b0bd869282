import type { RecordingSlice, Talk } from '../../domain/model/archive.ts';

/** The recording a talk's page plays: the main one, else the first. */
export const mainRecording = ({
  recordings,
}: Pick<Talk, 'recordings'>): RecordingSlice | undefined =>
  recordings.find(({ role }) => role === 'main') ?? recordings[0];
