import type { IncomingMessage, ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { apiErrorFor, htmlPage } from './faults.ts';
import type { Endpoint, FaultKind } from './faults.ts';

/** A request that reached the stand-in, in the order of arrival. */
export interface StandInRequest {
  readonly endpoint: Endpoint | 'unknown';
  readonly path: string;
  readonly query: URLSearchParams;
  status: number;
  bytes: number;
}

/** Writes one answer, or one of the faults that need no answer of the API. */
export class Answer {
  readonly #request: IncomingMessage;
  readonly #response: ServerResponse;
  readonly #record: StandInRequest;

  constructor(request: IncomingMessage, response: ServerResponse, record: StandInRequest) {
    this.#request = request;
    this.#response = response;
    this.#record = record;
  }

  /** True when the fault has been the whole answer. */
  struckBy(fault: FaultKind | undefined): boolean {
    if (fault === undefined) return false;
    const error = apiErrorFor(fault);
    if (error) this.json(error.status, error.body);
    else if (fault === 'html-502') this.text(502, 'text/html; charset=UTF-8', htmlPage);
    else if (fault === 'html-200') this.text(200, 'text/html; charset=UTF-8', htmlPage);
    else if (fault === 'reset') this.#request.socket.destroy();
    else return fault === 'hang';
    return true;
  }

  json(status: number, body: object, fault?: FaultKind): void {
    const etag = status === 200 && 'etag' in body ? `"${String(body.etag)}"` : undefined;
    if (etag !== undefined) {
      this.#response.setHeader('etag', etag);
      if (
        this.#request.headers['if-none-match']?.replaceAll('"', '') === etag.replaceAll('"', '')
      ) {
        this.bytes(304, undefined, Buffer.alloc(0));
        return;
      }
    }
    const text = JSON.stringify(body, null, 2);
    const type = 'application/json; charset=UTF-8';
    const whole = Buffer.from(text);
    if (fault === 'cut-json') {
      this.bytes(200, type, whole.subarray(0, Math.floor(whole.length / 2)));
      return;
    }
    if (fault === 'cut-length') {
      this.#response.writeHead(200, { 'content-type': type, 'content-length': whole.length });
      this.#response.write(whole.subarray(0, Math.floor(whole.length / 2)));
      setTimeout(() => this.#request.socket.destroy(), 20);
      return;
    }
    this.bytes(status, type, whole);
  }

  text(status: number, type: string, text: string): void {
    this.bytes(status, type, Buffer.from(text));
  }

  bytes(status: number, type: string | undefined, body: Buffer): void {
    const zipped =
      type?.startsWith('application/json') === true &&
      String(this.#request.headers['accept-encoding']).includes('gzip');
    const sent = zipped ? gzipSync(body) : body;
    this.#record.status = status;
    this.#record.bytes = sent.length;
    if (zipped) this.#response.setHeader('content-encoding', 'gzip');
    if (type !== undefined) this.#response.setHeader('content-type', type);
    if (status !== 304) this.#response.setHeader('content-length', sent.length);
    this.#response.writeHead(status).end(sent);
  }

  endless(type: string): void {
    this.#response.writeHead(200, { 'content-type': type });
    const chunk = Buffer.alloc(64 * 1024);
    const pour = () => {
      while (this.#response.writable && this.#response.write(chunk));
    };
    this.#response.on('drain', pour);
    pour();
  }
}
