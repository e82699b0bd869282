import type { ApiError } from './api-errors.ts';
import { apiErrors } from './api-errors.ts';

/** What the stand-in can be asked for; `feed` and `thumbnail` lie outside the API. */
export type Endpoint =
  'playlists' | 'playlistItems' | 'videos' | 'channels' | 'captions' | 'feed' | 'thumbnail';

/** Faults that answer with one of the API's own errors. */
type ApiFault = keyof typeof apiErrors;

/**
 * - `html-502` a front end's page, `html-200` the same with a success status
 * - `reset` the socket closed without an answer, `hang` no answer at all
 * - `cut-json` a success whose JSON stops half-way, `cut-length` fewer bytes than announced
 * - `token-loop` every page names the first page's token, `token-endless` every page names a new one
 * - `count-off` the total is three more than listed, `items-lost` a page drops two items
 * - `left-out` `videos.list` answers without any video, `not-youtube` JSON of another shape
 * - `too-big` a thumbnail that never stops, `not-a-picture` text under a picture's address
 */
const OWN_FAULTS = [
  ...(['html-502', 'html-200', 'reset', 'hang', 'cut-json', 'cut-length', 'token-loop'] as const),
  ...(['token-endless', 'count-off', 'items-lost', 'left-out', 'not-youtube', 'too-big'] as const),
  'not-a-picture',
] as const;

export type FaultKind = ApiFault | (typeof OWN_FAULTS)[number];

/** Every kind of fault there is. */
export const FAULT_KINDS = [...Object.keys(apiErrors), ...OWN_FAULTS] as readonly FaultKind[];

/** A fault to order: on which endpoint, from which of its calls on (first is 1), how many times. */
export interface Fault {
  readonly kind: FaultKind;
  readonly on?: Endpoint;
  readonly from?: number;
  readonly times?: number;
}

/** Whether the fault strikes the nth call (from 1) of an endpoint. */
export function strikes(fault: Fault, endpoint: Endpoint, n: number): boolean {
  const from = fault.from ?? 1;
  const until = from + (fault.times ?? Number.POSITIVE_INFINITY);
  return (fault.on ?? endpoint) === endpoint && n >= from && n < until;
}

/** The API's own error for a fault that is one. */
export function apiErrorFor(kind: FaultKind): ApiError | undefined {
  return Object.hasOwn(apiErrors, kind) ? apiErrors[kind as ApiFault] : undefined;
}

export const htmlPage =
  '<!DOCTYPE html><html lang=en><title>Error 502 (Server Error)!!1</title><p><b>502.</b> <ins>That’s an error.</ins><p>The server encountered a temporary error and could not complete your request.<p>Please try again in 30 seconds.';
