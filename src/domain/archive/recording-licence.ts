import { readStatement } from '../photos/rights/read-statement.ts';
import { describeLicence, type Licence } from '../schema/licences/licence.ts';

/** What may be done with a recording: as readers are told, and its name where the archive knows it. */
export interface RecordingTerms {
  readonly licence: string;
  readonly licenceId?: Licence;
}

/** Who says what may be done with a recording, the strongest first. */
interface LicenceSayings {
  /** What a person said, of the talk, its recording, its session, its event. */
  readonly written: readonly (Licence | undefined)[];
  /** As a programme words it. */
  readonly programme: string | undefined;
  /** What its owner chose on YouTube. */
  readonly video: Licence | undefined;
}

/** The terms of a talk's recording; undefined where nobody says any. */
export function recordingTerms(said: LicenceSayings): RecordingTerms | undefined {
  const written = said.written.find((licence) => licence !== undefined);
  if (written !== undefined) return termsOf(written);
  if (said.programme !== undefined) {
    const licenceId = readLicence(said.programme);
    return { licence: said.programme, ...(licenceId === undefined ? {} : { licenceId }) };
  }
  return said.video && termsOf(said.video);
}

const termsOf = (licenceId: Licence): RecordingTerms => ({
  licence: describeLicence(licenceId).name,
  licenceId,
});

/** The one licence that words name for certain. */
function readLicence(words: string): Licence | undefined {
  const read = readStatement(words, 'terms');
  return read.is === 'licence' && read.licences.length === 1 ? read.licences[0] : undefined;
}
